import type { Page } from '@playwright/test';
import { keptBy } from '../../src/tools/storm/parts/keptBy.ts';
import { type Published, published } from '../../src/tools/storm/parts/publish.ts';
import { enter } from './answer.ts';
import { awake, expect, listening, percent, loud as test } from './site.ts';

const BASE = '/school/percent/';
let site: Published;

test.beforeEach(async () => {
  site = await published(percent.folder, BASE);
});
test.afterEach(() => site.close());

const lateQuestion = (page: Page) => page.locator('[data-slot]', { has: page.getByRole('combobox') }).first();
const opener = (page: Page) => page.locator('[data-slot="part-opener@opener"]');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const notice = (page: Page) => page.locator('[data-island="notices"]');

test.describe('with its worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a page works on through an update, tells of it between two questions, and is loaded with all in it', async ({
    page,
  }) => {
    await page.goto(`${site.url}percent-of/?some=state`);
    await awake(page);
    await page.evaluate(async () => {
      await caches.open('deltaq:another-course');
      await caches.open('offline:/school/:of-another-course');
      await (await caches.open('deltaq:former')).put('/school/percent/', new Response('former'));
    });
    await keptBy(page, BASE);
    const first = await page.locator('html').getAttribute('data-build');
    await listening(opener(page));
    await opener(page).locator('input').nth(1).check();
    site.publish();
    await keptBy(page, BASE, 'edition-1');
    await expect(notice(page)).not.toContainText('A newer version');
    // The code of another kind, which the host has no longer.
    await enter(lateQuestion(page));
    await lateQuestion(page).getByRole('button', { name: 'Check', exact: true }).click();
    await expect(lateQuestion(page).getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(notice(page)).toContainText('A newer version');
    await notice(page).getByRole('button', { name: 'Load it' }).click();
    await expect(heading(page)).toContainText('(edition 1)');
    await awake(page);
    await expect(opener(page).locator('input').nth(1)).toBeChecked();
    await expect(page).toHaveURL(/some=state/);
    await listening(lateQuestion(page));
    await expect(lateQuestion(page).getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(notice(page)).not.toContainText('A newer version');

    site.publish();
    await keptBy(page, BASE, 'edition-2');
    await expect
      .poll(() => page.evaluate(() => caches.keys().then((names) => names.sort())))
      .toEqual(
        [
          'deltaq:another-course',
          'offline:/school/:of-another-course',
          `offline:/school/percent/:${first}`,
          'offline:/school/percent/:edition-1',
          'offline:/school/percent/:edition-2',
          'offline:/school/percent/:open',
        ].sort(),
      );
  });

  test('where the host fails or the line is down, what is kept is shown, and what is not is named', async ({
    page,
  }) => {
    await page.goto(`${site.url}percent-of/`);
    await awake(page);
    await keptBy(page, BASE);
    const looksWhole = async () => {
      // Fetched only now, by the page that has been open since the first visit.
      await listening(lateQuestion(page));
      await page.goto(`${site.url}percent-change/`);
      await expect(heading(page)).toContainText('Percent');
      await awake(page);
      await page.goto(`${site.url}no-such-page/`);
      await expect(heading(page)).toHaveText('This page cannot be fetched just now');
      await page.getByRole('link', { name: 'Percent of a number' }).click();
      await expect(page).toHaveURL(/percent-of\/$/);
      await awake(page);
    };
    site.failWith(503);
    await looksWhole();
    site.failWith('silence');
    await looksWhole();
  });
});

test('without a worker, a part that is gone says so, and the page is loaded again with all in it', async ({
  page,
}) => {
  await page.goto(`${site.url}percent-of/?some=state`);
  await awake(page);
  await opener(page).locator('input').nth(1).check();
  site.publish();
  const question = lateQuestion(page);
  await question.scrollIntoViewIfNeeded();
  await expect(question.getByRole('alert')).toContainText('could not be fetched');
  await question.getByRole('combobox').first().selectOption({ index: 1 });
  await question.getByRole('link', { name: 'Load the page again' }).click();
  await expect(heading(page)).toContainText('(edition 1)');
  await listening(question);
  await expect(question.getByRole('combobox').first()).not.toHaveValue('');
  await expect(opener(page).locator('input').nth(1)).toBeChecked();
  await expect(page).toHaveURL(/some=state/);
});
