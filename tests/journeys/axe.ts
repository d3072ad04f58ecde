import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, each with the elements concerned; of its rules all, or those about colours. */
export async function violations(page: Page, which: 'all' | 'colours' = 'all'): Promise<string[]> {
  // From the top: what is scrolled half under the head of the page would be taken for a smaller target.
  await page.evaluate(() => scrollTo(0, 0));
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(
    async ({ tags, which }) => {
      const { axe } = window as unknown as { axe: Axe };
      const colours = axe
        .getRules(['cat.color'])
        .filter((rule) => rule.tags.some((tag) => tags.includes(tag)))
        .map(({ ruleId }) => ruleId);
      const result = await axe.run(document, {
        ...(which === 'all'
          ? { runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true } } }
          : { runOnly: { type: 'rule', values: colours } }),
        // Of what passes nothing is told, so nothing needs to be described.
        resultTypes: ['violations'],
      });
      return result.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
    },
    { tags: TAGS, which },
  );
}

interface Axe {
  getRules(tags: string[]): { ruleId: string; tags: string[] }[];
  run(
    context: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
}

/**
 * What axe finds in light and in dark, on a phone and on a desk: one page, looked at four times. In the dark nothing
 * but colours is another.
 */
export async function violationsEverywhere(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [360, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const violation of await violations(page, colorScheme === 'dark' ? 'colours' : 'all'))
        found.push(`in ${colorScheme} at ${width}: ${violation}`);
    }
  return found;
}
