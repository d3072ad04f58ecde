import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { isThisCourse } from '../thisCourse.ts';
import { ABOUT_ANOTHER, awake, expect, ours, settled, test } from './site.ts';

test.skip(!isThisCourse, ABOUT_ANOTHER);

/** Every figure of a topic that is operated, by its page. The one of the home page has journeys of its own. */
const figures = ours.pages.flatMap((path) =>
  readFileSync(`${ours.folder}/${path}index.html`, 'utf8')
    .split('<figure ')
    .filter(
      (figure) =>
        path !== '' &&
        /^[^>]*id="figure-/.test(figure) &&
        figure.split('</figure>')[0]?.includes('type="range"'),
    )
    .map((figure) => ({
      path,
      id: /id="figure-([\w-]+)"/.exec(figure)?.[1] ?? '',
      follows: figure.includes('data-stage-figure'),
    })),
);

/** The slots of the questions that ask for a prediction, by the figure they are about. */
const predictions = new Map(
  ours.faces.flatMap(({ id, role, about }) =>
    role === 'prediction' && about ? [[about, `${id}@prediction`]] : [],
  ),
);

/** Brings a figure to life and asks just to be shown; a question about its state can be answered once it is. */
async function open(page: Page, path: string, id: string): Promise<Locator> {
  await page.goto(path);
  await awake(page);
  const figure = page.locator(`figure#figure-${id}`);
  const question = page.locator(`[data-slot="${predictions.get(id)}"]`);
  if (predictions.has(id)) await question.getByRole('button', { name: 'Skip' }).click();
  await figure.scrollIntoViewIfNeeded();
  const show = figure.getByRole('button', { name: 'Just show me' });
  if ((await show.count()) > 0) await show.click();
  await expect(figure).not.toHaveAttribute('data-awaiting');
  return figure;
}

/** Brings a part of the text where it is read; the figure beside it then shows what belongs to it. */
async function read(part: Locator) {
  // Above the line where one reads, or the figure still shows what comes before.
  await part.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await settled(part.page());
}

/** The first slider of a figure that can go further, which a walk at its end cannot, with the focus on it. */
async function focusSlider(figure: Locator) {
  for (const slider of await figure.getByRole('slider').all()) {
    if (await slider.evaluate((input: HTMLInputElement) => input.value === input.max)) continue;
    await expect(slider).toBeEnabled();
    return slider.focus();
  }
  throw new Error('no slider can go further');
}

// One that follows the text is moved by keys in course.stage.test.ts.
for (const { path, id } of figures.filter(({ follows }) => !follows))
  test(`/${path} ${id} is moved by keys, says so, and comes back from its address`, async ({
    page,
    quiet: _,
  }) => {
    const figure = await open(page, path, id);
    const words = figure.locator('[data-words]');
    const before = await words.textContent();
    await focusSlider(figure);
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageUp');
    await expect(words).not.toHaveText(before ?? '');
    await expect(page).toHaveURL(new RegExp(`[?&]${id}\\.`));
    // The address follows once the hand rests.
    await settled(page);
    const moved = await words.textContent();
    await page.reload();
    await awake(page);
    await figure.scrollIntoViewIfNeeded();
    await expect(words).toHaveText(moved ?? '');
    await figure.getByRole('button', { name: 'Reset' }).click();
    await expect(words).toHaveText(before ?? '');
  });

for (const { path, id } of figures) {
  test(`/${path} ${id} sets no text under 12 px at 360 and at 320 px`, async ({ page }) => {
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      const figure = await open(page, path, id);
      const small = await figure.locator('svg text').evaluateAll((all) =>
        (all as SVGTextElement[])
          .filter((text) => text.checkVisibility() && text.textContent?.trim())
          .map(
            (text) =>
              Number.parseFloat(getComputedStyle(text).fontSize) * Math.abs(text.getScreenCTM()?.a ?? 1),
          )
          .filter((size) => size < 11.9),
      );
      expect(small, `${width}`).toEqual([]);
    }
  });

  test(`/${path} ${id} tells a live region what a change did, once the hand rests`, async ({ page }) => {
    const figure = await open(page, path, id);
    const live = figure.locator('[aria-live=polite]');
    await focusSlider(figure);
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageUp');
    await expect(live).not.toHaveText('');
  });
}

const guessed = ours.faces.filter(({ role, about }) => role === 'prediction' && about);
for (const { id, lesson, about } of guessed) {
  const slot = `[data-slot="${id}@prediction"]`;

  test(`/${lesson}/ ${about} waits for ${id}, and shows it beside the outcome at the next visit`, async ({
    page,
    quiet: _,
  }) => {
    await page.goto(`${lesson}/`);
    await awake(page);
    const figure = page.locator(`figure#figure-${about}`);
    await expect(figure).toHaveAttribute('data-awaiting');
    const question = page.locator(slot);
    await question.getByRole('radio').first().check();
    await question.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(question.getByRole('status')).toHaveText(/Your guess was right|Not yet/);
    await expect(figure).not.toHaveAttribute('data-awaiting');
    await question.getByRole('button', { name: 'Continue' }).click();
    // Beside the text it is in sight, and what is read goes on.
    await expect(
      page.locator(`#figure-${about} [data-stage] :focus, [data-spread] :is(.prose, [data-slot] *):focus`),
    ).toBeVisible();
    await page.reload();
    await awake(page);
    await expect(question.getByRole('radio').first()).toBeChecked();
    await expect(figure).not.toHaveAttribute('data-awaiting');
  });

  test(`/${lesson}/ ${id} shows what the figure ${about} asked for itself before`, async ({ page }) => {
    await page.goto(`${lesson}/`);
    await awake(page);
    const question = page.locator(slot);
    await question.getByRole('radio').last().check();
    await question.getByRole('button', { name: 'Check', exact: true }).click();
    await question.getByRole('button', { name: 'Continue' }).waitFor();
    await page.reload();
    await page.evaluate(
      ([now = '', before = '']) => {
        for (const [key, value] of Object.entries(localStorage))
          localStorage.setItem(key, value.replaceAll(`"${now}"`, `"${before}"`));
      },
      [id, `${lesson}-${about}-figure`],
    );
    await page.reload();
    await awake(page);
    await expect(question.getByRole('radio').last()).toBeChecked();
    await expect(question.getByRole('status')).toHaveText(/Your guess was right|Not yet/);
    await expect(page.locator(`figure#figure-${about}`)).not.toHaveAttribute('data-awaiting');
  });
}

test('a question answered by operating is graded from the figure, and can show an answer there', async ({
  page,
}) => {
  const figure = await open(page, 'lora/', 'lora');
  const question = page.locator('[data-slot="lora-operate@check"]');
  await read(question);
  const rank = figure.getByRole('slider', { name: 'rank' });
  await rank.press('ArrowRight');
  await question.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(question.getByRole('status')).toContainText('Not yet');
  await question.getByRole('button', { name: 'Show an answer in the figure' }).click();
  await expect(figure.locator('figcaption')).toContainText('At rank 2');
  await question.getByRole('button', { name: 'Try again' }).click();
  await rank.press('ArrowLeft');
  await rank.press('Enter');
  await expect(question.getByRole('status')).toContainText('Correct');
  await expect(question.getByRole('button', { name: 'Continue' })).toBeFocused();
});

test('numbers in the prose follow the figure', async ({ page }) => {
  await open(page, 'lora/?lora.t=6', 'lora');
  const count = page.locator('.value[data-value="r*(d+k)"]').first();
  await expect(count).toHaveText('8,000');
  await read(page.getByRole('link', { name: 'at rank 64', exact: true }));
  await page.getByRole('link', { name: 'at rank 64', exact: true }).click();
  await expect(count).toHaveText('128,000');
});

test('a number in the prose moves its figure, by key and by pointer', async ({ page }) => {
  const figure = await open(page, 'lora/?lora.t=6', 'lora');
  const rank = page.getByRole('slider', { name: 'rank r, moves the figure' });
  await read(rank);
  await rank.focus();
  await page.keyboard.press('PageUp');
  await expect(rank).toHaveText('6');
  await expect(figure.locator('figcaption')).toContainText('At rank 6');
  const box = await rank.boundingBox();
  if (!box) throw new Error('the number is not on the page');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(rank).toHaveText('12');
});

test('a part of a figure lights with the words that name it', async ({ page }) => {
  const figure = await open(page, 'lora/', 'lora');
  const strip = figure.locator('[data-part="A r"]');
  await read(page.locator('a.part[data-part="A"]'));
  await page.locator('a.part[data-part="A"]').focus();
  await expect(strip).toHaveAttribute('data-lit', '');
  await figure.locator('[data-part="B r"]').hover();
  await expect(strip).not.toHaveAttribute('data-lit');
  await expect(page.locator('a.part[data-part="B"]')).toHaveAttribute('data-lit', '');
});

test('a link puts a figure into a state, whether it sleeps or not', async ({ page }) => {
  await page.goto('lora/');
  await awake(page);
  const figure = page.locator('figure#figure-lora');
  const link = page.getByRole('link', { name: 'at rank 500', exact: true });
  await link.evaluate((element: HTMLElement) => element.click());
  await expect(figure.locator('figcaption')).toContainText('At rank 500');
  const other = page.getByRole('link', { name: 'At rank 1', exact: true });
  await read(other);
  await other.click();
  await expect(figure.locator('figcaption')).toContainText('At rank 1,');
  await expect(page).toHaveURL(/lora\.r=1\b/);
});

for (const { at, id, words } of [
  {
    at: 'peft/?benchmark.point=22#figure-benchmark',
    id: 'landscape',
    words: 'Prompt tuning 200 (vocabulary',
  },
  { at: 'when-to-fine-tune/#figure-curve', id: 'decide', words: 'the toy curve expects' },
])
  test(`/${at} opens the figure that has taken it in`, async ({ page, quiet: _ }) => {
    await page.goto(at);
    await awake(page);
    const figure = page.locator(`figure#figure-${id}`);
    await expect(figure).toBeInViewport();
    await expect(figure.locator('[data-words]')).toContainText(words);
    await expect(page).toHaveURL(new RegExp(`#figure-${id}$`));
    await settled(page);
    const address = page.url();
    await page.reload();
    await awake(page);
    await expect(figure.locator('[data-words]')).toContainText(words);
    expect(page.url()).toBe(address);
  });
