import type { Browser, Locator } from '@playwright/test';
import { lessonPages } from './builtPages.ts';
import { eachPicture } from './eachPicture.ts';
import { watchFrames } from './frames.ts';
import { opened } from './opened.ts';
import { SLOW_CPU, slowDown } from './slowDown.ts';

const STEPS = 120;
/** Long enough to see how a figure moves: some play for half a minute. */
const PLAYED_MS = 4000;

/** Frames and long tasks while the first slider of each picture of a figure is dragged, and while it plays. */
export async function drags(browser: Browser): Promise<void> {
  const rows: Record<string, Record<string, string | number>> = {};
  for (const path of lessonPages())
    for (const slow of [false, true]) {
      const page = await opened(browser, path, { viewport: { width: 1280, height: 720 } });
      if (slow) await slowDown(page);
      for (const figure of await page.locator('figure[id^="figure-"]').all())
        for await (const name of eachPicture(figure)) {
          const row = `${name}${slow ? `, CPU ${SLOW_CPU}×` : ''}`;
          const slider = await freeSlider(figure);
          if (slider) rows[`${row}, dragged`] = await drag(figure, slider, name);
          const play = figure.locator('button:has(svg path[d^="M2 .5v11"]):not([aria-disabled])');
          if (await play.isVisible()) rows[`${row}, played`] = await played(play);
        }
      await page.context().close();
    }
  console.log('\nFrames while a slider is dragged from one end to the other, and while a figure plays');
  console.table(rows);
}

/** Less is a handle in the picture, and none to be dragged from end to end. */
const LENGTH = 100;

async function freeSlider(figure: Locator): Promise<Locator | undefined> {
  for (const slider of await figure.locator('input[type=range]:enabled:visible:not([aria-disabled])').all())
    if (await slider.evaluate(isLong, LENGTH)) return slider;
  return undefined;
}

async function drag(figure: Locator, slider: Locator, name: string) {
  const page = figure.page();
  const framesSeen = await watchFrames(page);
  const words = await figure.textContent();
  const box = await slider.boundingBox();
  if (!box) throw new Error('a slider is not on the page');
  const upright = box.height > box.width;
  // One that the picture before has left at its end is dragged back from there.
  const back = await slider.evaluate(
    (input) => input instanceof HTMLInputElement && input.value === input.max,
  );
  const at = (moved: number): [number, number] => {
    const share = back ? 1 - moved / STEPS : moved / STEPS;
    return upright
      ? [box.x + box.width / 2, box.y + box.height - 4 - (box.height - 8) * share]
      : [box.x + 4 + (box.width - 8) * share, box.y + box.height / 2];
  };
  await page.mouse.move(...at(0));
  await page.mouse.down();
  for (let step = 0; step <= STEPS; step++) {
    await page.mouse.move(...at(step));
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  if ((await figure.textContent()) === words) throw new Error(`${name}: dragging a slider moved nothing`);
  return framesSeen();
}

async function played(play: Locator) {
  const framesSeen = await watchFrames(play.page());
  await play.click();
  await play.page().waitForTimeout(PLAYED_MS);
  return framesSeen();
}

function isLong(input: Element, length: number): boolean {
  const { width, height } = input.getBoundingClientRect();
  return Math.max(width, height) >= length;
}
