import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Locator, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium.ts';

/**
 * `npm run bench`: what every page weighs; how fast the heaviest kinds of page paint on a slow phone, beside the same
 * HTML and CSS without script; and how each figure keeps up with a finger. Needs a build for `/` in dist/.
 */
const PORT = 4176;
const SITE = `http://localhost:${PORT}/`;
const RUNS = 5;
const SLOW_CPU = 4;
/** 1.6 Mbit/s with 150 ms of round trip: a phone on a poor connection. */
const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

const pages = builtPages();
const server = spawn('npx', ['--no-install', 'vite', 'preview', '--port', String(PORT), '--strictPort'], {
  detached: true,
  env: { ...process.env, BASE_PATH: '/' },
});
try {
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (text) => String(text).includes('Local') && resolve());
    server.on('exit', () => reject(new Error(`the preview server did not start: is port ${PORT} free?`)));
  });
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_FLAGS });
  const weights: Record<string, Record<string, number>> = {};
  for (const path of pages) weights[`/${path}`] = await weigh(browser, path);
  console.log('\nFirst load without scrolling, kB gzip');
  console.table(weights);
  const figures = pages.flatMap(figuresOf);
  for (const path of ['', ...new Set(figures.map((figure) => figure.path))]) await benchPaint(browser, path);
  for (const figure of figures) await benchDrag(browser, figure);
  await browser.close();
} finally {
  if (server.pid) process.kill(-server.pid);
}

/** Every page of the build, as paths; says what to do when there is none that can be served at `/`. */
function builtPages(): string[] {
  if (!existsSync('dist/index.html')) fail('there is no build in dist/: npm run build');
  const [, base] = /<script[^>]* src="([^"]*)assets\//.exec(readFileSync('dist/index.html', 'utf8')) ?? [];
  if (base !== '/') fail(`the build in dist/ is for ${base ?? 'no site'}, not for /: npm run build`);
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /(^|\/)index\.html$/.test(name))
    .map((name) => name.replace(/index\.html$/, ''))
    .sort();
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}

/** The figures of a page that are operated. */
function figuresOf(path: string): Figure[] {
  return readFileSync(`dist/${path}index.html`, 'utf8')
    .split('<figure ')
    .filter(
      (figure) => /^[^>]*id="figure-/.test(figure) && figure.split('</figure>')[0]?.includes('type="range"'),
    )
    .map((figure) => ({ path, id: /id="figure-([\w-]+)"/.exec(figure)?.[1] ?? '' }));
}

interface Figure {
  path: string;
  id: string;
}

async function benchPaint(browser: Browser, path: string) {
  // In turn, so that a machine that slows down slows both.
  const pairs: { script: Paints; bare: Paints }[] = [];
  for (let run = 0; run < RUNS; run++)
    pairs.push({ script: await paint(browser, path, true), bare: await paint(browser, path, false) });
  console.log(`\n/${path}, medians of ${RUNS} pairs`);
  for (const kind of ['first', 'largest'] as const) {
    const script = median(pairs.map((pair) => pair.script[kind]));
    const bare = median(pairs.map((pair) => pair.bare[kind]));
    const ratios = pairs.map((pair) => pair.script[kind] / pair.bare[kind]).sort((a, b) => a - b);
    console.log(
      `  ${`${kind} paint`.padEnd(14)} ${script.toFixed(0).padStart(5)} ms, without script ${bare.toFixed(0)} ms, ratio ${median(ratios).toFixed(2)} (${ratios[0]?.toFixed(2)} to ${ratios.at(-1)?.toFixed(2)})`,
    );
  }
  console.log(`  layout shift   ${median(pairs.map((pair) => pair.script.shift)).toFixed(3)}`);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number;
}

/** Bytes of a first load without any scrolling, by kind. */
async function weigh(browser: Browser, path: string) {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const kinds: Record<string, number> = {
    html: 0,
    css: 0,
    fonts: 0,
    'script before paint': 0,
    'script in all': 0,
    data: 0,
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
    else if (/\.(json|bin|wasm)$/.test(file)) add('data', size);
    else if (/\.js$/.test(file)) {
      add('script in all', size);
      if (/assets\/index-/.test(file)) add('script before paint', size);
    }
  });
  await page.goto(SITE + path);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  await page.close();
  if (kinds['script in all'] === 0)
    throw new Error(`no script was fetched on /${path}: is the build in dist/ whole?`);
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, bytes]) => [kind, Number((bytes / 1024).toFixed(1))]),
  );
}

interface Paints {
  first: number;
  largest: number;
  shift: number;
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
  const seen = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    largest: (window as unknown as Paints).largest,
    shift: (window as unknown as Paints).shift,
  }));
  await context.close();
  return seen;
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

/** A slider that stands before its end, since it is dragged there. */
async function freeSlider(figure: Locator, id: string): Promise<Locator> {
  for (const slider of await figure.getByRole('slider').all())
    if (await slider.evaluate((input: HTMLInputElement) => !input.disabled && input.value !== input.max))
      return slider;
  throw new Error(`the figure ${id} has no slider to drag`);
}

/** Frames and long tasks while a slider of a figure is dragged from one end to the other. */
async function benchDrag(browser: Browser, { path, id }: Figure) {
  for (const slow of [false, true]) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${SITE}${path}#figure-${id}`);
    const figure = page.locator(`figure#figure-${id}`);
    for (const name of ['Skip', 'Just show me'])
      for (const button of await page.getByRole('button', { name, exact: true }).all()) await button.click();
    await figure.locator('input[type=range]:enabled').first().waitFor();
    const slider = await freeSlider(figure, id);
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
    const words = await figure.textContent();
    const box = await slider.boundingBox();
    if (!box) throw new Error(`the slider of ${id} is not on the page`);
    await page.mouse.move(box.x + 4, box.y + box.height / 2);
    await page.mouse.down();
    for (let step = 0; step <= 120; step++) {
      await page.mouse.move(box.x + 4 + ((box.width - 8) * step) / 120, box.y + box.height / 2);
      await page.waitForTimeout(16);
    }
    await page.mouse.up();
    if ((await figure.textContent()) === words) throw new Error(`dragging the slider of ${id} moved nothing`);
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
