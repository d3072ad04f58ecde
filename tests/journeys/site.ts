import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type ConsoleMessage, type Locator, type Page, test as plain } from '@playwright/test';
import { SITES, type SiteName } from './sites.ts';

export { expect } from '@playwright/test';

/** What is said of a test that asserts something of the course on fine-tuning while `content/` holds another one. */
export const ABOUT_ANOTHER = 'about another course';

/** A built site as the journeys find it: its address, and its pages as paths under that. */
export interface Site {
  name: SiteName;
  url: string;
  folder: string;
  pages: string[];
  /** What is asked, in the order of the pages. */
  faces: Face[];
}

export interface Face {
  lesson: string;
  id: string;
  kind: string;
  role: 'opener' | 'check' | 'prediction';
  /** Asked in the text of its lesson, and not in its practice. */
  inText: boolean;
  /** The figure that a prediction is about. */
  about?: string | undefined;
}

const built = (folder: string, file: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => name === file || name.endsWith(`/${file}`))
        .sort()
    : [];

const facesIn = (folder: string): Face[] =>
  built(folder, 'faces.json').flatMap((file) => {
    const lesson = file.replace('/faces.json', '');
    const page = readFileSync(`${folder}/${lesson}/index.html`, 'utf8');
    const { faces } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as {
      faces: Record<string, Face>;
    };
    return Object.values(faces).map(({ id, kind, role, about }) => {
      return { lesson, id, kind, role, about, inText: page.includes(`data-slot="${id}@`) };
    });
  });

const siteOf = (name: SiteName): Site => {
  const { folder, url } = SITES[name];
  const pages = built(folder, 'index.html').map((file) => file.replace('index.html', ''));
  return { name, folder, url, pages, faces: facesIn(folder) };
};

/** The course of `content/`, whichever that is, and the one on percentages, which every engine must carry. */
export const ours = siteOf('ours');
export const percent = siteOf('percent');
export const sites = [ours, percent];

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

/**
 * What the browser says of itself and not of the page: the journeys block workers, and a font that was asked for ahead
 * is called unused where a busy machine paints late. Whether it is used is asserted in pages.test.ts.
 */
const ABOUT_THE_BROWSER =
  /^Service Worker registration blocked by Playwright$|was preloaded using link preload but not used within a few seconds/;

/** Collects console errors, uncaught errors, failed requests and requests to another origin. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type()) && !ABOUT_THE_BROWSER.test(message.text()))
      faults.push(`console: ${message.text()}`);
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
    const own = sites.some(({ url }) => new URL(url).origin === new URL(request.url()).origin);
    if (request.url().startsWith('http') && !own) faults.push(`foreign: ${request.url()}`);
  });
  return faults;
}

/** Holds the scripts of a name back, as a slow connection does, until what it returns is called. */
export async function hold(page: Page, scripts: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(scripts, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Waits until the page is hydrated: every island but those that wait to come near, or to be touched. */
export async function awake(page: Page) {
  await page.waitForFunction(() => {
    const asleep =
      '[data-island]:not([data-live], [data-untouched], [data-island="question"], [data-island="figure"])';
    // Between two pages there is a document without any element.
    return document.querySelector('html[data-awake]') && !document.querySelector(asleep);
  });
}

/** Turns to a part of the page, whose code may be fetched by that alone. */
export async function touch(part: Locator) {
  // In one step: between two it may have come to life by itself.
  await part.evaluate((one) =>
    one.querySelector('[data-untouched]')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })),
  );
}

/** Brings a part of the page near, and waits until it listens to keys and fingers. */
export async function listening(part: Locator) {
  await part.scrollIntoViewIfNeeded();
  await touch(part);
  await part.locator('css=[data-island][data-live]').first().waitFor({ state: 'attached' });
}

/** Waits until what the page put off for a moment is done: its timers that were set before this one, and shorter. */
export async function settled(page: Page) {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())), 1000);
      }),
  );
}

/** By how many pixels the page is wider than its window. */
export const overflow = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

/** Presses Tab until what has the focus matches, if it does not already. */
export async function tabTo(page: Page, selector: string, limit = 200) {
  for (let i = 0; i < limit; i++) {
    if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}
