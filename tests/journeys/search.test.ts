import { awake, expect, loud, percent, tabTo, test } from './site.ts';

test.use({ baseURL: percent.url });
loud.use({ baseURL: percent.url });

test('search leads by keyboard from a word to the place that teaches it', async ({ page }) => {
  await page.goto('search/');
  await awake(page);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('hundredths');
  await expect(page.locator('#main').getByRole('status')).toHaveText(/places? (was|were) found/);
  await expect(page).toHaveURL(/q=hundredths/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/percent-of\//);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('hundredths');
});

test('search takes no focus where it is opened with words, or by touch', async ({ page, browser }) => {
  await page.goto('search/?q=hundredths');
  await expect(page.locator('#main').getByRole('status')).toHaveText(/places? (was|were) found/);
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  const phone = await browser.newPage({ baseURL: percent.url, isMobile: true, hasTouch: true });
  await phone.goto('search/');
  await awake(phone);
  await phone.getByRole('searchbox').waitFor();
  await expect(phone.getByRole('searchbox')).not.toBeFocused();
  await phone.close();
});

loud('says so when the list of words cannot be fetched, and tries again', async ({ page }) => {
  await page.route('**/search.json', (route) => route.abort());
  await page.goto('search/?q=bicycle');
  await expect(page.locator('#main').getByRole('status')).toContainText('could not be fetched');
  await page.unroute('**/search.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('#main').getByRole('status')).toContainText('were found');
});

test('the menu of a phone goes when the focus goes on', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('progress/');
  await awake(page);
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.focus();
  await page.keyboard.press('Enter');
  const links = page.locator('#menu');
  await expect(links).toBeVisible();
  // It covers what is under it, and not the button that opened it.
  expect(await links.evaluate((list) => getComputedStyle(list).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  expect((await links.boundingBox())?.y).toBeGreaterThan((await menu.boundingBox())?.y ?? 0);
  await menu.click({ trial: true });
  await tabTo(page, 'main *');
  await expect(links).toBeHidden();
});

test('the links of the head are behind a menu on a phone, and stay reachable', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('percent-of/');
  await expect(page.getByRole('link', { name: 'Progress' })).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(page).toHaveURL(/progress\/$/);
});
