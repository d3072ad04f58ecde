import type { Page } from '@playwright/test';
import { isThisCourse } from '../thisCourse.ts';
import { violations } from './axe.ts';
import { ABOUT_ANOTHER, awake, expect, hold, overflow, settled, test } from './site.ts';

test.skip(!isThisCourse, ABOUT_ANOTHER);

const number = (page: Page) => page.locator('figure [data-counts]');
const rank = (page: Page) => page.getByRole('slider');
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

test('the home page asks by its picture: the corner is dragged, and the count comes at Check', async ({
  page,
  quiet: _,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('.');
  await expect(number(page)).toHaveText('?');
  const corner = await page.locator('figure').getByText('drag the corner').locator('..').boundingBox();
  if (!corner) throw new Error('no corner is to be seen');
  const [x, y] = [corner.x + corner.width / 2, corner.y + corner.height / 2];
  await page.mouse.move(x, y);
  await expect(page.locator('[data-island="figure"]')).toHaveAttribute('data-live', '');
  await page.mouse.down();
  await page.mouse.move(x + 20, y + 20, { steps: 5 });
  await page.mouse.up();
  await expect(rank(page)).toHaveAttribute('aria-valuetext', 'rank 9');
  await expect(number(page)).toHaveText('?');
  await press(page, 'Check');
  await expect(page.getByRole('status').filter({ hasText: 'You said' })).toContainText(
    'You said rank r 9; it is rank r 5.',
  );
  await expect(number(page)).toHaveText('10,000');
  await expect(page.getByText('your guess: rank 9')).toBeVisible();
  await page.reload();
  await expect(number(page)).toHaveText('10,000');
  await expect(page.getByText('your guess: rank 9')).toBeVisible();
});

test('its question is answered by keys alone, and on a phone it stands near its figure', async ({
  page,
  quiet: _,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('.');
  await rank(page).focus();
  await expect(page.locator('[data-island="figure"]')).toHaveAttribute('data-live', '');
  for (let at = 16; at > 5; at--) {
    if ((await rank(page).getAttribute('aria-valuetext')) === 'rank 5') break;
    await rank(page).press('ArrowLeft');
  }
  await expect(rank(page)).toHaveAttribute('aria-valuetext', 'rank 5');
  await rank(page).press('Enter');
  await expect(page.getByText('Your guess was right.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  await expect(number(page)).toHaveText('10,000');
  expect(await overflow(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
});

test('skipped, the figure shows what is so, and nothing is kept as begun', async ({ page, quiet: _ }) => {
  await page.goto('.');
  await press(page, 'Skip');
  await expect(number(page)).toHaveText('10,000');
  await expect(rank(page)).toHaveAttribute('aria-valuetext', /^rank 5/);
  await page.reload();
  await awake(page);
  await expect(page.getByRole('link', { name: 'begin with topic 1' })).toBeVisible();
});

/** Puts the pointer down on the corner of a figure whose script is held back until `release` is called. */
async function pressCorner(page: Page) {
  await page.setViewportSize({ width: 1280, height: 800 });
  const release = await hold(page, /LoraDecomposition.*\.js/);
  await page.goto('.');
  await awake(page);
  const corner = await page.locator('figure').getByText('drag the corner').locator('..').boundingBox();
  if (!corner) throw new Error('no corner is to be seen');
  const [x, y] = [corner.x + corner.width / 2, corner.y + corner.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  return { x, y, release };
}

test('its very first drag counts, and goes on once the figure is there', async ({ page, quiet: _ }) => {
  const { x, y, release } = await pressCorner(page);
  await page.mouse.move(x + 10, y + 10, { steps: 5 });
  await settled(page);
  await expect(page.locator('[data-island="figure"][data-live]')).toHaveCount(0);
  release();
  await expect(rank(page)).toHaveAttribute('aria-valuetext', 'rank 12');
  await page.mouse.move(x + 20, y + 20, { steps: 5 });
  await page.mouse.up();
  await expect(rank(page)).toHaveAttribute('aria-valuetext', 'rank 9');
  await page.mouse.move(x + 60, y + 60, { steps: 5 });
  await expect(rank(page)).toHaveAttribute('aria-valuetext', 'rank 9');
});

test('its very first drag counts when it is over before the figure is there, and so do keys', async ({
  page,
  quiet: _,
}) => {
  const { x, y, release } = await pressCorner(page);
  await page.mouse.move(x + 20, y + 20, { steps: 5 });
  await page.mouse.up();
  for (let i = 0; i < 4; i++) await rank(page).press('ArrowLeft');
  await settled(page);
  await expect(page.locator('[data-island="figure"][data-live]')).toHaveCount(0);
  release();
  await expect(rank(page)).toHaveAttribute('aria-valuetext', 'rank 5');
});
