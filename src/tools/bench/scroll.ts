import type { Browser } from '@playwright/test';
import { lessonPages } from './builtPages.ts';
import { watchFrames } from './frames.ts';
import { opened } from './opened.ts';
import { SLOW_CPU, slowDown } from './slowDown.ts';

/** Of each frame: about a screen a second, as one who skims. */
const PIXELS = 12;
const WINDOWS = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

/** Frames and long tasks while one scrolls through all states that a text gives to the figures beside it. */
export async function scroll(browser: Browser): Promise<void> {
  const rows: Record<string, Record<string, string | number>> = {};
  for (const path of lessonPages())
    for (const viewport of WINDOWS) {
      const page = await opened(browser, path, { viewport });
      const steps = await page.locator('[data-spread] [data-shows]').count();
      if (steps > 0) {
        await page.waitForTimeout(2000);
        await slowDown(page);
        const framesSeen = await watchFrames(page);
        const read = await page.evaluate(scrollThrough, PIXELS);
        // Of some pages two steps pass the line where one reads at once.
        if (read < steps / 2) throw new Error(`of ${steps} states of /${path} only ${read} were shown`);
        rows[`/${path} ${viewport.width}`] = { states: read, ...(await framesSeen()) };
      }
      await page.context().close();
    }
  console.log(`\nScrolling through the states of figures, CPU ${SLOW_CPU}×`);
  console.table(rows);
}

/** Scrolls to the end of the last stretch with a figure; says how many of its steps were read on the way. */
async function scrollThrough(pixels: number): Promise<number> {
  const read = new Set<Element>();
  const end = [...document.querySelectorAll('[data-spread]')].at(-1)?.getBoundingClientRect().bottom ?? 0;
  for (let y = 0; y < end; y += pixels) {
    scrollTo({ top: y, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
    const step = document.querySelector('[data-read]');
    if (step) read.add(step);
  }
  return read.size;
}
