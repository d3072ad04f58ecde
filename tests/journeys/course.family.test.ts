import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { isThisCourse } from '../thisCourse.ts';
import { ABOUT_ANOTHER, awake, expect, listening, test } from './site.ts';

test.skip(!isThisCourse, ABOUT_ANOTHER);

const figure = (page: Page) => page.locator('[data-spread] figure[data-stage-figure]').first();
const family = (page: Page) => figure(page).getByRole('group', { name: 'Other pictures of this figure' });
const turn = (page: Page, name: string) => family(page).getByRole('button', { name, exact: true });

async function open(page: Page, width: number, height: number) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('prompt-tuning/');
  await awake(page);
  await listening(page.locator('[data-stage-place]').first());
  await expect(figure(page).getByText(/^(follows the text|waits for your answer)$/)).toHaveCount(1);
}

test('a figure leads to its other pictures by mouse and by key, and back to the text', async ({ page }) => {
  await open(page, 1280, 720);
  const height = (await figure(page).boundingBox())?.height;
  await turn(page, 'Training').click();
  await expect(figure(page)).toContainText('Training starts on words');
  await expect(figure(page).getByRole('button', { name: 'Follow the text' })).toBeVisible();
  expect((await figure(page).boundingBox())?.height).toBe(height);
  await turn(page, 'By hand').focus();
  await page.keyboard.press('Enter');
  await expect(figure(page)).toContainText('A prompt by hand');
  // It was the last one: the key that led there leads back.
  await expect(turn(page, 'Training')).toBeFocused();
  await figure(page).getByRole('button', { name: 'Follow the text' }).click();
  await expect(figure(page)).toContainText('What a model is given');
  await page.emulateMedia({ media: 'print' });
  await expect(family(page)).toBeHidden();
});

for (const [width, height] of [
  [1280, 720],
  [1100, 720],
  [768, 1024],
  [390, 844],
  [320, 640],
] as const)
  test(`the names of the pictures stand in one line at ${width} × ${height}`, async ({ page }) => {
    await open(page, width, height);
    const more = figure(page).getByRole('button', { name: 'More about the figure' });
    if (await more.isVisible()) await more.click();
    await turn(page, 'Training').click();
    const [before, after] = await Promise.all(
      ['Added', 'By hand'].map((name) => turn(page, name).boundingBox()),
    );
    expect(before?.y).toBe(after?.y);
    expect(before?.height).toBe(44);
    const frame = await figure(page).boundingBox();
    expect((after?.x ?? 0) + (after?.width ?? 0)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));
    const row = await figure(page).locator('figcaption').boundingBox();
    expect(row?.height).toBe(44);
  });

test('the table of the picture that is shown is downloaded', async ({ page }) => {
  await open(page, 1280, 720);
  await page.locator('[data-slot$="@prediction"]').getByRole('button', { name: 'Skip' }).first().click();
  await expect(figure(page)).not.toHaveAttribute('data-awaiting');
  await turn(page, 'By hand').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    figure(page).getByRole('button', { name: 'CSV: download the table' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('fine-tuning-flow-hand.csv');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text.split('\r\n').length).toBeGreaterThan(3);
});
