import type { Page } from '@playwright/test';
import { violationsEverywhere } from './axe.ts';
import { awake, expect, overflow, percent, tabTo, test } from './site.ts';

test.use({ baseURL: percent.url });

const [lesson = ''] = percent.faces.flatMap((face) => (face.inText ? [] : [face.lesson]));
const practised = percent.faces.filter((face) => face.lesson === lesson && !face.inText);
const path = `${lesson}/practice/`;
const place = (page: Page) => page.getByRole('navigation', { name: 'Site' });
const idOf = (page: Page) => page.locator('[data-question]:visible').getAttribute('data-question');

/** Answers the question on the screen by keys, and leaves through Continue. */
async function answer(page: Page): Promise<string> {
  const id = (await idOf(page)) ?? '';
  await expect(page.locator('[data-question] :is(input, select, button):focus')).toBeVisible();
  if (await page.locator('[data-option]').count()) await page.keyboard.press('1');
  else await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-asked]').getByRole('status')).toHaveText(/Correct|Not yet/);
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-question="${id}"]:visible`)).toHaveCount(0);
  return id;
}

test('a deck of five by keyboard alone, with a reload on the way, ends with what came of it', async ({
  page,
}) => {
  await page.goto(`${lesson}/`);
  await awake(page);
  const link = page.getByRole('link', { name: `Practice: ${practised.length} more questions` });
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/practice\/$/);
  await awake(page);
  await tabTo(page, '[data-island="practice"] p button');
  await page.keyboard.press('Enter');

  const asked: string[] = [];
  for (const n of [1, 2]) {
    await expect(place(page)).toContainText(`Practice ${n} of 5`);
    asked.push(await answer(page));
  }
  const third = await idOf(page);
  await page.reload();
  await awake(page);
  await expect(place(page)).toContainText('Practice 3 of 5');
  expect(await idOf(page)).toBe(third);
  asked.push(await answer(page));
  await page.getByRole('button', { name: 'Skip' }).press('Enter');
  await expect(place(page)).toContainText('Practice 5 of 5');
  asked.push(await answer(page));

  await expect(page.getByRole('heading', { name: 'Done' })).toBeFocused();
  await expect(page.getByText(/^\d of 4 answered questions right\.$/)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /comes back/ })).toHaveCount(4);
  expect(new Set(asked).size).toBe(4);
  expect(await violationsEverywhere(page)).toEqual([]);

  await page.getByRole('button', { name: 'Another 5' }).press('Enter');
  await expect(place(page)).toContainText('Practice 1 of 5');
  await page.getByRole('link', { name: 'Close' }).click();
  await page.waitForURL(new RegExp(`${lesson}/#end-of-topic$`));
  await awake(page);
  // Practice finishes no topic, and counts for its objectives.
  await expect(page.locator('[data-island="wayfinder"]')).not.toContainText('answered');
  await page.goto('progress/');
  await awake(page);
  const sum = (await page.getByText(/right of \d+ answered/).allTextContents()).map((text) =>
    Number(/of (\d+) answered/.exec(text)?.[1]),
  );
  expect(sum.reduce((a, b) => a + b, 0)).toBe(4);
});

test('an address of a question that moved out of the text opens it in practice, in its variant', async ({
  page,
}) => {
  for (const { id } of practised.slice(0, 2)) {
    await page.goto(`${lesson}/?${id}.seed=7#q-${id}`);
    await page.waitForURL(/practice\//);
    await awake(page);
    await expect(page.locator(`[data-question="${id}"]:visible`)).toBeVisible();
    await expect(place(page)).toContainText('Practice 1 of 5');
  }
  await page.goto(`${lesson}/#q-whole-points`);
  await awake(page);
  await expect(page).toHaveURL(new RegExp(`${lesson}/#q-whole-points$`));
});

test('axe finds nothing in a question of a deck, which fits windows from 1280 to 360 pixels', async ({
  page,
}) => {
  await page.goto(`${path}#q-${practised[0]?.id}`);
  await awake(page);
  await expect(page.locator('[data-question]:visible')).toBeVisible();
  expect(await violationsEverywhere(page)).toEqual([]);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await violationsEverywhere(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the practice lists its questions with the way to their answers', async ({ page }) => {
    await page.goto(path);
    const links = page.getByRole('link', { name: /^Answer to question/ });
    await expect(links).toHaveCount(practised.length);
    await links.first().click();
    await expect(page).toHaveURL(new RegExp(`${lesson}/answers/#a-${practised[0]?.id}$`));
  });
});
