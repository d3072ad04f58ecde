import { isThisCourse } from '../thisCourse.ts';
import { ABOUT_ANOTHER, awake, expect, test } from './site.ts';

test.skip(!isThisCourse, ABOUT_ANOTHER);

test('search finds a word of a topic and of the glossary', async ({ page }) => {
  await page.goto('search/?q=break-even');
  await awake(page);
  await expect(page.locator('#main').getByRole('status')).toHaveText(/places? (was|were) found/);
  await page.locator('#main').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/(lora|glossary)\//);
});

test('what is found in a topic has its picture beside it, as home has', async ({ page, quiet: _ }) => {
  await page.goto('search/?q=adapter');
  await awake(page);
  const found = page.locator('#main li');
  const inTopic = found.filter({ has: page.locator('a[href*="/adapter-layers/"]') }).first();
  const picture = inTopic.locator('svg use');
  await expect(picture).toHaveCount(1);
  // Drawn, and no empty box.
  expect(await picture.evaluate((use: SVGUseElement) => use.getBBox().width)).toBeGreaterThan(40);
  await expect(found.filter({ has: page.locator('a[href*="/glossary/"]') }).locator('svg')).toHaveCount(0);
});

test('the glossary and the answers are reached where scripts are off', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL as string });
  await page.goto('lora/');
  await page.getByRole('link', { name: 'The answer, explained' }).first().click();
  await expect(page).toHaveURL(/lora\/answers\/#a-lora-opener$/);
  await expect(page.locator('#a-lora-opener')).toContainText('Quality close to');
  await page.close();
});

test('the glossary is jumped through by letter', async ({ page }) => {
  await page.goto('glossary/');
  const letters = page.getByRole('navigation', { name: 'Letters of the glossary' }).getByRole('link');
  const headings = page.locator('main').getByRole('heading', { level: 2 });
  expect(await letters.allTextContents()).toEqual(await headings.allTextContents());
  await letters.last().focus();
  await page.keyboard.press('Enter');
  await expect(headings.last()).toBeInViewport();
  await expect(headings.last()).toBeFocused();
});
