import type { Browser } from '@playwright/test';
import { builtPages } from './builtPages.ts';
import { median } from './median.ts';
import { SITE } from './site.ts';
import { slowDown } from './slowDown.ts';

const RUNS = 9;

interface Paints {
  first: number;
  largest: number;
  shift: number;
}

declare global {
  interface Window {
    paints: Pick<Paints, 'largest' | 'shift'>;
  }
}

/** How fast every page paints on a slow phone, beside the same HTML and CSS without script; and how much moves. */
export async function paints(browser: Browser): Promise<void> {
  const rows: Record<string, Record<string, string>> = {};
  for (const path of builtPages()) rows[`/${path}`] = await row(browser, path);
  console.log(`\nPaint on a slow phone, medians of ${RUNS} pairs`);
  console.table(rows);
}

async function row(browser: Browser, path: string): Promise<Record<string, string>> {
  // In turn, so that a machine that slows down slows both.
  const pairs: { script: Paints; bare: Paints }[] = [];
  for (let run = 0; run < RUNS; run++)
    pairs.push({ script: await paint(browser, path, true), bare: await paint(browser, path, false) });
  const ratio = (kind: 'first' | 'largest') =>
    median(pairs.map((pair) => pair.script[kind] / pair.bare[kind])).toFixed(2);
  const ms = (kind: 'first' | 'largest') => median(pairs.map((pair) => pair.script[kind])).toFixed(0);
  return {
    'first ms': ms('first'),
    'to bare': ratio('first'),
    'largest ms': ms('largest'),
    'largest to bare': ratio('largest'),
    shift: median(pairs.map((pair) => pair.script.shift)).toFixed(3),
  };
}

async function paint(browser: Browser, path: string, script: boolean): Promise<Paints> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: !script });
  const page = await context.newPage();
  // Both pages are handed in the same way: one from the network and one by hand could not be compared.
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: script ? body : withoutScript(body) });
  });
  await slowDown(page, true);
  await page.addInitScript(() => {
    window.paints = { largest: 0, shift: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.paints.largest = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        window.paints.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(SITE + path, { waitUntil: 'load' });
  await page.waitForTimeout(2500);
  const seen = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ...window.paints,
  }));
  await context.close();
  return seen;
}

function withoutScript(html: string): string {
  return html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<link rel="modulepreload"[^>]*>/g, '');
}
