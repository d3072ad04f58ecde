import type { Browser, Locator } from '@playwright/test';
import { lessonPages } from './builtPages.ts';
import { watchFrames } from './frames.ts';
import { opened } from './opened.ts';
import { SLOW_CPU, slowDown } from './slowDown.ts';

const STEPS = 120;

/** Frames and long tasks while the first slider of each figure is dragged from one end to the other. */
export async function drags(browser: Browser): Promise<void> {
  const rows: Record<string, Record<string, string | number>> = {};
  for (const path of lessonPages())
    for (const slow of [false, true]) {
      const page = await opened(browser, path, { viewport: { width: 1280, height: 900 } });
      for (const figure of await page.locator('figure[id^="figure-"]').all()) {
        const id = await figure.getAttribute('id');
        await figure.scrollIntoViewIfNeeded();
        await page.waitForTimeout(2000);
        for (const name of ['Skip', 'Just show me'])
          for (const button of await page.getByRole('button', { name, exact: true }).all())
            await button.click();
        const slider = await freeSlider(figure);
        if (!slider) continue;
        const name = `${id?.replace('figure-', '')}${slow ? `, CPU ${SLOW_CPU}×` : ''}`;
        rows[name] = await drag(figure, slider, slow);
      }
      await page.context().close();
    }
  console.log('\nA slider dragged from one end to the other');
  console.table(rows);
}

/** A slider that stands before its end, since it is dragged there. */
async function freeSlider(figure: Locator): Promise<Locator | undefined> {
  for (const slider of await figure.locator('input[type=range]:enabled:visible').all())
    if (await slider.evaluate((input: HTMLInputElement) => input.value !== input.max)) return slider;
  return undefined;
}

async function drag(figure: Locator, slider: Locator, slow: boolean) {
  const page = figure.page();
  await slider.scrollIntoViewIfNeeded();
  await page.waitForTimeout(4000);
  if (slow) await slowDown(page);
  const framesSeen = await watchFrames(page);
  const words = await figure.textContent();
  const box = await slider.boundingBox();
  if (!box) throw new Error('a slider is not on the page');
  const at = (step: number) =>
    [box.x + 4 + ((box.width - 8) * step) / STEPS, box.y + box.height / 2] as const;
  await page.mouse.move(...at(0));
  await page.mouse.down();
  for (let step = 0; step <= STEPS; step++) {
    await page.mouse.move(...at(step));
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  if ((await figure.textContent()) === words) throw new Error('dragging a slider moved nothing');
  return framesSeen();
}
