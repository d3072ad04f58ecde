import type { Browser } from '@playwright/test';
import { lessonPages } from './builtPages.ts';
import { eachPicture } from './eachPicture.ts';
import { opened } from './opened.ts';

const WINDOWS = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];
/** Of what is operated at once in the picture of a figure; the row of words around it is the same for all. */
const MOST_CONTROLS = 5;

interface Row {
  title: string;
  height: number;
  controls: number;
  flag: string;
}

/** How high each figure is in each of its pictures, and how much there is to operate in it at once. */
export async function figures(browser: Browser): Promise<void> {
  for (const viewport of WINDOWS) {
    const rows: Record<string, Row> = {};
    for (const path of lessonPages()) {
      const page = await opened(browser, path, { viewport, reducedMotion: 'reduce' });
      for (const figure of await page.locator('figure[id^="figure-"]').all())
        for await (const picture of eachPicture(figure)) {
          const { title, height, controls } = await figure.evaluate(measured);
          const flags = [
            controls > MOST_CONTROLS && `over ${MOST_CONTROLS} controls`,
            height > viewport.height && 'higher than the window',
          ];
          rows[picture] = { title, height, controls, flag: flags.filter(Boolean).join(', ') };
        }
      await page.context().close();
    }
    console.log(`\n${viewport.width} × ${viewport.height}: figures by their pictures, px and controls`);
    console.table(rows);
  }
}

/** Buttons of one choice are one control, and so are cells with one stop of the Tab key. */
function measured(figure: Element): Omit<Row, 'flag'> {
  const stage = figure.querySelector('[data-stage]') ?? figure;
  const found = [...stage.querySelectorAll('input, select, textarea, button, summary, [tabindex="0"]')];
  const controls = found.filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      !one.closest('[aria-hidden="true"]') &&
      !one.matches('[tabindex="-1"], :disabled, [aria-disabled="true"]'),
  );
  const groups = controls.map((one) => {
    const group = one.closest('[role="group"], [role="radiogroup"], fieldset');
    return group && stage.contains(group) && !one.matches('[type=range]') ? group : one;
  });
  return {
    title: figure.matches('[data-stage-figure]') ? (figure.querySelector('p')?.textContent ?? '') : '',
    height: Math.round(figure.getBoundingClientRect().height),
    controls: new Set(groups).size,
  };
}
