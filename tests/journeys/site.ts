import { type ConsoleMessage, type Page, test as plain } from '@playwright/test';

export { expect } from '@playwright/test';

const LESSONS = ['when-to-fine-tune', 'prompt-tuning', 'peft', 'adapter-layers', 'lora'];

/** Every page of the built site, as paths under the base. */
export const PAGES = [
  '',
  ...LESSONS.flatMap((lesson) => [`${lesson}/`, `${lesson}/answers/`, `${lesson}/notes/`]),
  'calculator/',
  'closing/',
  'lab/',
  'glossary/',
  'progress/',
  'review/',
  'search/',
  'exam/',
  'inventory/',
];

/** A test in which requests are made to fail. */
export const loud = plain;

/** A test that fails on anything a learner would not see but should not be: errors, failed or foreign requests. */
export const test = plain.extend<{ quiet: string[] }>({
  quiet: [
    async ({ page }, use) => {
      const faults = watch(page);
      await use(faults);
      if (faults.length > 0) throw new Error(`the page was not quiet:\n${faults.join('\n')}`);
    },
    { auto: true },
  ],
});

/** Collects console errors, uncaught errors, failed requests and requests to another origin. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    const own = message.text() === 'Service Worker registration blocked by Playwright';
    if (!own && ['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left takes its requests with it.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== 'http://localhost:4174')
      faults.push(`foreign: ${request.url()}`);
  });
  return faults;
}

/** Waits until every island that is near has come to life. */
export async function awake(page: Page) {
  await page.waitForFunction(() => document.documentElement.dataset.awake !== undefined);
}

/** Presses Tab until what has the focus matches. */
export async function tabTo(page: Page, selector: string, limit = 200) {
  for (let i = 0; i < limit; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}
