import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium.ts';

/**
 * `npm run bench`: what a lesson page weighs and how fast it paints on a slow phone, beside the same HTML and CSS
 * without script; and how each figure keeps up with a finger. Needs a build (`npm run build`) in dist/.
 */
const PORT = 4176;
const SITE = `http://localhost:${PORT}/`;
const RUNS = 5;
const SLOW_CPU = 4;
/** 1.6 Mbit/s with 150 ms of round trip: a phone on a poor connection. */
const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Every figure by its page, its id and the slider that is dragged. */
const FIGURES = [
  ['when-to-fine-tune/', 'decide', /baseline/i],
  ['prompt-tuning/', 'flow', /vectors/i],
  ['peft/', 'landscape', /zoom/i],
  ['adapter-layers/', 'block', /bottleneck/i],
  ['lora/', 'lora', /rank/i],
] as const;

const server = spawn('npx', ['--no-install', 'vite', 'preview', '--port', String(PORT), '--strictPort'], {
  detached: true,
});
try {
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (text) => String(text).includes('Local') && resolve());
    server.on('exit', () =>
      reject(new Error('the preview server did not start: is there a build in dist/?')),
    );
  });
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_FLAGS });
  for (const path of ['', 'lora/', 'when-to-fine-tune/']) await benchPage(browser, path);
  for (const figure of FIGURES) await benchDrag(browser, figure);
  await browser.close();
} finally {
  if (server.pid) process.kill(-server.pid);
}

async function benchPage(browser: Browser, path: string) {
  const weights = await weigh(browser, path);
  console.log(`\n/${path}`);
  for (const [kind, bytes] of Object.entries(weights))
    console.log(`  ${kind.padEnd(34)} ${(bytes / 1024).toFixed(1).padStart(7)} kB gzip`);
  const withScript = await paints(browser, path, true);
  const without = await paints(browser, path, false);
  for (const kind of ['first', 'largest'] as const)
    console.log(
      `  ${`${kind} paint, median of ${RUNS}`.padEnd(34)} ${withScript[kind].toFixed(0).padStart(5)} ms, without script ${without[kind].toFixed(0)} ms, ratio ${(withScript[kind] / without[kind]).toFixed(2)}`,
    );
  console.log(`  ${'layout shift'.padEnd(34)} ${withScript.shift.toFixed(3).padStart(7)}`);
}

/** Bytes of a first load without any scrolling, by kind. */
async function weigh(browser: Browser, path: string) {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const kinds: Record<string, number> = {
    html: 0,
    css: 0,
    fonts: 0,
    'script before the first paint': 0,
    'script in all': 0,
    answers: 0,
  };
  const add = (kind: string, bytes: number) => {
    kinds[kind] = (kinds[kind] ?? 0) + bytes;
  };
  page.on('response', async (response) => {
    const url = new URL(response.url());
    if (response.status() !== 200) return;
    const file = `dist${url.pathname}${url.pathname.endsWith('/') ? 'index.html' : ''}`;
    const bytes = readFileSync(file);
    const size = /\.woff2$/.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
    if (/\.html$/.test(file)) add('html', size);
    else if (/\.css$/.test(file)) add('css', size);
    else if (/\.woff2$/.test(file)) add('fonts', size);
    else if (/\.json$/.test(file)) add('answers', size);
    else if (/\.js$/.test(file)) {
      add('script in all', size);
      if (/assets\/index-/.test(file)) add('script before the first paint', size);
    }
  });
  await page.goto(SITE + path);
  await page.waitForTimeout(2500);
  await page.close();
  return kinds;
}

interface Paints {
  first: number;
  largest: number;
  shift: number;
}

async function paints(browser: Browser, path: string, script: boolean): Promise<Paints> {
  const runs: Paints[] = [];
  for (let run = 0; run < RUNS; run++) {
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
      Object.assign(window, { largest: 0, shift: 0 });
      const seen = window as unknown as { largest: number; shift: number };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.largest = entry.startTime;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(SITE + path, { waitUntil: 'load' });
    await page.waitForTimeout(2500);
    runs.push(
      await page.evaluate(() => ({
        first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
        largest: (window as unknown as Paints).largest,
        shift: (window as unknown as Paints).shift,
      })),
    );
    await context.close();
  }
  const median = (pick: (p: Paints) => number) => runs.map(pick).sort((a, b) => a - b)[RUNS >> 1] as number;
  return { first: median((p) => p.first), largest: median((p) => p.largest), shift: median((p) => p.shift) };
}

function withoutScript(html: string): string {
  return html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<link rel="modulepreload"[^>]*>/g, '');
}

async function slowDown(page: Page, network: boolean) {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
  if (!network) return;
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', SLOW_NETWORK);
}

/** Frames and long tasks while a slider of a figure is dragged from one end to the other. */
async function benchDrag(browser: Browser, [path, id, name]: (typeof FIGURES)[number]) {
  for (const slow of [false, true]) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${SITE}${path}#figure-${id}`);
    const figure = page.locator(`figure#figure-${id}`);
    await figure.getByRole('button', { name: 'Just show me' }).click();
    const slider = figure.getByRole('slider', { name }).first();
    await slider.scrollIntoViewIfNeeded();
    await page.waitForTimeout(4000);
    if (slow) await slowDown(page, false);
    // The TypeScript runner names functions by a helper that a page does not have.
    await page.evaluate('globalThis.__name = (named) => named');
    await page.evaluate(() => {
      const seen = { frames: [] as number[], tasks: [] as number[] };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const task of list.getEntries()) seen.tasks.push(task.duration);
      }).observe({ type: 'longtask' });
      let last = performance.now();
      const tick = (now: number) => {
        seen.frames.push(now - last);
        last = now;
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
    const box = await slider.boundingBox();
    if (!box) throw new Error(`the slider of ${id} is not on the page`);
    await page.mouse.move(box.x + 4, box.y + box.height / 2);
    await page.mouse.down();
    for (let step = 0; step <= 120; step++) {
      await page.mouse.move(box.x + 4 + ((box.width - 8) * step) / 120, box.y + box.height / 2);
      await page.waitForTimeout(16);
    }
    await page.mouse.up();
    const { frames, tasks } = await page.evaluate(
      () => (window as unknown as { seen: { frames: number[]; tasks: number[] } }).seen,
    );
    frames.sort((a, b) => a - b);
    const mean = frames.reduce((a, b) => a + b, 0) / frames.length;
    const p95 = frames[Math.floor(frames.length * 0.95)] ?? 0;
    console.log(
      `\n${id}, dragged${slow ? `, CPU ${SLOW_CPU}× slower` : ''}: ${(1000 / mean).toFixed(0)} frames a second, 95th percentile ${p95.toFixed(1)} ms, longest task ${Math.max(0, ...tasks).toFixed(0)} ms (${tasks.length} over 50 ms)`,
    );
    await page.close();
  }
}
