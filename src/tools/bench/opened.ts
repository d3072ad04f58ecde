import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { SITE } from './site.ts';

/** A page for a learner who is new, whole and quiet. */
export async function opened(browser: Browser, path: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  // The TypeScript runner names functions by a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(SITE + path);
  await page.waitForLoadState('networkidle');
  return page;
}
