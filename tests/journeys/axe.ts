import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, each with the elements concerned. */
export async function violations(page: Page): Promise<string[]> {
  // From the top: what is scrolled half under the head of the page would be taken for a smaller target.
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(axeSource);
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as {
      axe: { run(context: Document, options: object): Promise<AxeResult> };
    };
    const result = await axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      rules: { 'target-size': { enabled: true } },
    });
    return result.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
  }, TAGS);
}

interface AxeResult {
  violations: { id: string; nodes: { target: string[] }[] }[];
}

/** What axe finds in light and in dark, on a desk and on a phone: one page, looked at four times. */
export async function violationsEverywhere(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 360]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const violation of await violations(page))
        found.push(`in ${colorScheme} at ${width}: ${violation}`);
    }
  return found;
}
