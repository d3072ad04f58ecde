import type { JSHandle, Locator, Page } from '@playwright/test';
import { enter, enterByKeys, openFigures } from './answer.ts';
import { awake, expect, listening, sites, test } from './site.ts';

const WIDTHS = [1280, 390, 320];

/** The first check of every kind, in the texts of each course. */
const asked = sites.flatMap((site) => {
  const checks = site.faces.filter(({ role, inText }) => role === 'check' && inText);
  const first = checks.filter(({ kind }, at) => checks.findIndex((face) => face.kind === kind) === at);
  return first.map((face) => ({ ...face, site }));
});

/** What may not move: the prompt, the options or fields with all they hold, the row of buttons, and Check in it. */
const partsOf = (question: Locator) =>
  question.evaluateHandle((slot) => {
    const check = slot.querySelector('fieldset ~ div button');
    if (!check?.parentElement) throw new Error('there is no Check');
    const fields = slot.querySelectorAll(
      'legend, fieldset, fieldset :is(li, label, input, select, figure, p)',
    );
    return [...fields, check.parentElement, check];
  });

/** Where these stand in the window, and how far the page is scrolled. What is replaced at Check has no place any more. */
const boxesOf = (parts: JSHandle<Element[]>) =>
  parts.evaluate((all) => [
    { part: 'page', x: scrollX, y: scrollY, width: 0, height: 0 },
    ...all.map((part, i) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return { part: `${part.tagName} ${i}`, gone: !part.isConnected, x, y, width, height };
    }),
  ]);

type Boxes = Awaited<ReturnType<typeof boxesOf>>;

/** By how much each has moved or grown that did by more than a pixel. */
const moved = (before: Boxes, after: Boxes) =>
  before.flatMap((box, i) => {
    const now = after[i];
    if (!now || ('gone' in now && now.gone)) return [];
    const by = (['x', 'y', 'width', 'height'] as const).map((side) => Math.round(now[side] - box[side]));
    return by.some((pixels) => Math.abs(pixels) > 1) ? [`${box.part} by ${by.join(', ')}`] : [];
  });

const WAYS = {
  mouse: async (page: Page, question: Locator) => {
    await enter(question);
    const check = question.getByRole('button', { name: 'Check', exact: true });
    await check.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await check.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    return () => page.mouse.click(x + width / 2, y + height / 2);
  },
  key: async (page: Page, question: Locator) => {
    // As far as the question itself, where a link leads.
    await question.locator('fieldset').evaluate((fieldset) => {
      fieldset.tabIndex = -1;
      fieldset.focus();
    });
    await enterByKeys(page, (await question.getAttribute('data-slot')) ?? '');
    return () => page.keyboard.press('Enter');
  },
};

/** What is observed of a page is told after a frame, and what follows from that is drawn in another. */
const someFrames = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  });

for (const { kind, lesson, id, site } of asked)
  test(`nothing moves when ${kind} is checked (${site.name})`, async ({ page, quiet: _ }) => {
    await page.goto(`${site.url}${lesson}/`);
    await awake(page);
    const question = page.locator(`[data-slot="${id}@check"]`);
    if (kind === 'operate') await openFigures(page);
    await listening(question);
    for (const width of WIDTHS)
      for (const [by, prepare] of Object.entries(WAYS)) {
        await page.setViewportSize({ width, height: 800 });
        const check = await prepare(page, question);
        // The bar that comes with the focus may stand over it, and the page makes way: that is not at Check.
        await someFrames(page);
        const parts = await partsOf(question);
        const before = await boxesOf(parts);
        await check();
        await question.getByRole('button', { name: 'Continue', exact: true }).waitFor();
        await expect(question.getByRole('status')).toHaveText(/Correct|Not yet/);
        await someFrames(page);
        expect.soft(moved(before, await boxesOf(parts)), `${width} px, by ${by}`).toEqual([]);
        await question.getByRole('button', { name: 'Try again' }).click();
      }
  });
