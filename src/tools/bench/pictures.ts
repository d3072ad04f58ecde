import type { Browser, Page } from '@playwright/test';
import { builtPages, lessonPages } from './builtPages.ts';
import { opened } from './opened.ts';

const WINDOWS = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

/** Where pictures stand: on how many first screens, how far apart, and how near their controls. */
export async function pictures(browser: Browser): Promise<void> {
  for (const viewport of WINDOWS) {
    const name = `${viewport.width} × ${viewport.height}`;
    const stretches: Record<string, string> = {};
    const figures: Record<string, Figure> = {};
    const first: string[] = [];
    const pages = ['', ...lessonPages()].filter((path) => builtPages().includes(path));
    for (const path of pages) {
      const page = await opened(browser, path, { viewport });
      await scrollThrough(page);
      if (await page.evaluate(pictureOnScreen)) first.push(`/${path}`);
      stretches[`/${path}`] = (await page.evaluate(longestStretch)).toFixed(1);
      for (const { id, ...figure } of await page.evaluate(figuresOn)) figures[id] = figure;
      await page.context().close();
    }
    console.log(
      `\n${name}: a picture on ${first.length} of ${pages.length} first screens (${first.join(' ')})`,
    );
    console.log('Longest stretch without a picture, in window heights');
    console.table(stretches);
    console.log('Figures: px, controls, and px between the picture and the first control');
    console.table(figures);
  }
}

interface Figure {
  height: number;
  controls: number;
  apart: number;
}

/** As one who reads: what comes near is fetched. */
const scrollThrough = (page: Page) =>
  page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((done) => setTimeout(done, 120));
    }
    scrollTo({ top: 0, behavior: 'instant' });
    await new Promise((done) => setTimeout(done, 500));
  });

/** Whether anything drawn that is larger than a sign is seen without scrolling. */
function pictureOnScreen(): boolean {
  return [...document.querySelectorAll('main :is(svg, canvas, img), main figure')].some((one) => {
    const { top, bottom, width, height } = one.getBoundingClientRect();
    return Math.min(width, height) > 60 && Math.min(bottom, innerHeight) - Math.max(top, 0) > 60;
  });
}

/** What stays on the screen while its section is read counts for the whole section. */
function longestStretch(): number {
  const found = [...document.querySelectorAll('main :is(svg, canvas, img), main figure')];
  const spans = found.flatMap((one) => {
    const drawn = one.getBoundingClientRect();
    if (Math.min(drawn.width, drawn.height) <= 60) return [];
    let box = drawn;
    for (let up: Element | null = one; up && up.tagName !== 'MAIN'; up = up.parentElement)
      if (getComputedStyle(up).position === 'sticky' && up.parentElement)
        box = up.parentElement.getBoundingClientRect();
    return [[box.top, box.bottom] as const];
  });
  const end = document.querySelector('main')?.getBoundingClientRect().bottom ?? 0;
  let [longest, from] = [0, 0];
  for (const [top, bottom] of [...spans.sort((a, b) => a[0] - b[0]), [end, end] as const]) {
    longest = Math.max(longest, top - from);
    from = Math.max(from, bottom);
  }
  return longest / innerHeight;
}

function figuresOn(): (Figure & { id: string })[] {
  const fields = 'input, select, button, summary, [tabindex="0"]';
  return [...document.querySelectorAll('figure[id^="figure-"]')].map((figure) => {
    const controls = [...figure.querySelectorAll(fields)].filter((one) => one.getClientRects().length > 0);
    const largest = [...figure.querySelectorAll('svg, canvas')]
      .map((one) => one.getBoundingClientRect())
      .sort((a, b) => b.width * b.height - a.width * a.height)[0];
    const main = controls.find((one) => one.matches('[type=range]')) ?? controls[0];
    const at = main?.getBoundingClientRect();
    const apart = largest && at ? Math.max(0, at.top - largest.bottom, largest.top - at.bottom) : 0;
    return {
      id: figure.id.replace('figure-', ''),
      height: Math.round(figure.getBoundingClientRect().height),
      controls: controls.length,
      apart: Math.round(apart),
    };
  });
}
