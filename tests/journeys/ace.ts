import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const source = readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8');

/** What the second checker takes for a fault, and is none. */
const FALSE: Record<string, string> = {
  'aria_content_in_landmark.Fail_1':
    'the link that skips to the content stands before all landmarks, so that it comes first',
  'element_tabbable_role_valid.fail_invalid_role':
    'what scrolls by itself is a stop of the Tab key, or keys could not scroll it',
  'fieldset_label_valid.Fail_2': 'a lesson asks its first question again at its end, in the same words',
};

interface Result {
  ruleId: string;
  reasonId: string;
  value: [string, string];
  message: string;
  snippet: string;
}

interface Ace {
  Checker: new () => { check(of: Document, rules: string[]): Promise<{ results: Result[] }> };
}

/**
 * What IBM's engine finds beside axe, everything unfolded: only what it is sure of. What it asks a person to confirm
 * was looked through once, and is asked of every use of “left” or “size” in a text.
 */
export async function secondFindings(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  if (await page.evaluate(() => !('ace' in window))) await page.evaluate(`${source}; window.ace = ace;`);
  const found = await page.evaluate(async () => {
    const { ace } = window as unknown as { ace: Ace };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value: [level, verdict] }) => level === 'VIOLATION' && verdict === 'FAIL')
      .map(({ ruleId, reasonId, message, snippet }) => [`${ruleId}.${reasonId}`, message, snippet] as const);
  });
  return found.filter(([rule]) => !(rule in FALSE)).map((parts) => parts.join(' '));
}
