import type { Locator, Page } from '@playwright/test';
import { awake, expect, listening, tabTo } from './site.ts';

const WAY = 'fieldset a[data-to-figure]';

/** The slider that the question is about, in the figure that it is answered by, moved by a step and back. */
async function moveSlider(question: Locator) {
  const way = question.locator(WAY);
  const figure = await way.evaluate((link: HTMLAnchorElement) => link.hash);
  const names = await way.getAttribute('data-to-figure');
  const page = question.page();
  const guesses = page.locator('[data-slot$="@prediction"]').getByRole('button', { name: 'Skip' });
  // It may be still until a guess about it is made or passed over.
  while (await page.locator(`${figure}[data-awaiting]`).count()) await guesses.first().click();
  // Beside a text it shows what is read.
  await question.evaluate((one) => one.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const stage = page.locator(`${figure} [data-stage]`);
  const sliders = stage.getByRole('slider');
  const named = stage.getByRole('slider', { name: new RegExp(names ?? '', 'i') });
  const slider = ((await named.count()) > 0 ? named : sliders).first();
  await slider.press('ArrowRight');
  await slider.press('ArrowLeft');
}

/** Moves that figure, and comes back to the question. */
async function operate(question: Locator) {
  await moveSlider(question);
  await question.getByRole('button', { name: 'Check', exact: true }).hover();
}

/** Enters something into a question of any kind, as a hand does; false when there is nothing to enter. */
export async function enter(question: Locator): Promise<boolean> {
  await listening(question);
  if (await question.locator(WAY).count()) {
    await operate(question);
    return true;
  }
  const option = question.locator('[data-option] input, figure label input').first();
  const up = question.getByRole('button', { name: /^Move up/ }).last();
  const lists = await question.getByRole('combobox').all();
  const fields = await question.getByRole('textbox').all();
  if (await option.count()) await option.check();
  else if (await up.count()) await up.click();
  else {
    for (const list of lists) await list.selectOption({ index: 1 });
    for (const field of fields) await field.fill('1');
    return lists.length + fields.length > 0;
  }
  return true;
}

/** Brings every figure of a page near, so that questions can ask for its state. */
export async function openFigures(page: Page) {
  for (const figure of await page.locator('[data-island] figure[id^="figure-"]').all()) {
    await figure.scrollIntoViewIfNeeded();
    // One on the first screen waits for a touch where nothing is scrolled.
    await figure.dispatchEvent('pointerover');
    await figure.locator('xpath=ancestor::*[@data-island][@data-live]').waitFor();
  }
}

/** Answers every question of a page, without caring which way. */
export async function answerAll(page: Page) {
  for (const question of await page.locator('[data-slot]').all()) {
    await enter(question);
    await question.getByRole('button', { name: 'Check', exact: true }).click();
    await question.getByRole('button', { name: 'Continue', exact: true }).waitFor();
  }
}

/** The same by keys alone; focus ends inside the question. */
export async function enterByKeys(page: Page, slot: string) {
  const within = (selector: string) => `[data-slot="${slot}"] ${selector}`;
  const question = page.locator(`[data-slot="${slot}"]`);
  await listening(question);
  if (await question.locator('[data-option]').count()) {
    await tabTo(page, within('[data-option] input'));
    await page.keyboard.press('2');
  } else if (await question.locator('figure label').count()) {
    await tabTo(page, within('figure label input'));
    await page.keyboard.press('Space');
  } else if (await question.locator('[data-step] button').count()) {
    await tabTo(page, within('[data-step] button:not([aria-disabled])'));
    await page.keyboard.press('ArrowDown');
    await tabTo(page, within('fieldset ~ div button'));
  } else if (await question.locator(WAY).count()) {
    await moveSlider(question);
    await question.locator(WAY).focus();
    await tabTo(page, within('fieldset ~ div button'));
  } else {
    const fields = question.locator('input[type="text"], select');
    for (let i = 0; i < (await fields.count()); i++) {
      const id = await fields.nth(i).getAttribute('id');
      await tabTo(page, `[id="${id}"]`);
      const isList = await fields.nth(i).evaluate((field) => field.tagName === 'SELECT');
      if (isList) await page.keyboard.press('ArrowDown');
      else await page.keyboard.type('8k');
    }
  }
}

/** Answers the question that has the focus, by keys alone, and leaves through Continue. */
export async function answerByKeys(page: Page, slot: string) {
  const question = page.locator(`[data-slot="${slot}"]`);
  await enterByKeys(page, slot);
  await page.keyboard.press('Enter');
  await expect(question.getByRole('status')).toHaveText(/Correct|Not yet|Your guess/);
  await expect(question.getByRole('button', { name: 'Continue', exact: true })).toBeVisible();
  const focusInside = () => question.evaluate((q) => q.contains(document.activeElement));
  await expect.poll(focusInside).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(focusInside).toBe(false);
}

/** Does a whole lesson with the keyboard alone, with a reload on the way. */
export async function wholeLessonByKeys(page: Page, lesson: string) {
  await page.goto(`${lesson}/`);
  await awake(page);
  const slots = await page
    .locator('[data-slot]')
    .evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset.slot as string));
  const counted = (some: string[]) => some.filter((slot) => !slot.endsWith('@prediction')).length;
  const [first, rest] = [slots.slice(0, 4), slots.slice(4)];
  for (const slot of first) await answerByKeys(page, slot);
  await page.reload();
  await awake(page);
  await expect(page.locator('[data-island="wayfinder"]')).toContainText(
    `${counted(first)} of ${counted(slots)} questions answered`,
  );
  await expect(
    page.locator(`[data-slot="${slots[0]}"]`).getByRole('button', { name: 'Try again' }),
  ).toBeVisible();
  for (const slot of rest) await answerByKeys(page, slot);
  await expect(page.locator('[data-island="wayfinder"]')).toContainText(
    `${counted(slots)} of ${counted(slots)} questions answered`,
  );
  await page.goto('');
  await awake(page);
  await expect(
    page.locator('[data-island="resume"]').getByRole('link', { name: /^Continue: / }),
  ).toBeVisible();
}
