import type { Browser } from '@playwright/test';
import { builtPages } from './builtPages.ts';
import { SITE } from './site.ts';

const WIDTHS = [360, 390, 768, 1280];
/** Fonts that come long after the first paint, in milliseconds. */
const LATE_FONTS = 1500;
const LIMIT = 0.05;

declare global {
  interface Window {
    shifted: number;
  }
}

/** How much of every page moves by itself until it is whole, at several widths, also when fonts are late. */
export async function shifts(browser: Browser): Promise<void> {
  const rows: Record<string, Record<string, string>> = {};
  for (const path of builtPages()) {
    const cases = WIDTHS.flatMap((width) => [0, LATE_FONTS].map((late) => ({ width, late })));
    const seen = await Promise.all(cases.map(({ width, late }) => shift(browser, path, width, late)));
    if (Math.max(...seen) > LIMIT)
      rows[`/${path}`] = Object.fromEntries(
        cases.map(({ width, late }, i) => [`${width}${late ? ', late' : ''}`, (seen[i] ?? 0).toFixed(3)]),
      );
  }
  console.log(`\nPages that shift more than ${LIMIT}, by width; late: fonts held back ${LATE_FONTS} ms`);
  console.table(rows);
}

async function shift(browser: Browser, path: string, width: number, late: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: 740 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, late));
    await route.continue();
  });
  await page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        window.shifted += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(SITE + path, { waitUntil: 'load' });
  await page.waitForTimeout(1500 + late);
  const shifted = await page.evaluate(() => window.shifted);
  await context.close();
  return shifted;
}
