import type { Page } from '@playwright/test';
import { answerByKeys, enter, wholeLessonByKeys } from './answer.ts';
import { awake, expect, hold, listening, loud, percent, test, watch } from './site.ts';

test.use({ baseURL: percent.url });
loud.use({ baseURL: percent.url });

const SLOT = '[data-slot="part-opener@opener"]';

const slots = (page: Page) => page.locator('[data-slot]');

for (const lesson of new Set(percent.faces.map((face) => face.lesson)))
  test(`does the whole of ${lesson} with the keyboard alone and goes on after a reload`, async ({
    page,
    quiet: _,
  }) => {
    await wholeLessonByKeys(page, lesson);
  });

test('who comes back finds first where they stopped, in room that was there before it was known', async ({
  page,
  quiet: _,
}) => {
  await page.goto('percent-of/#hundredths');
  await awake(page);
  const release = await hold(page, /startPage-.*\.js$/);
  await page.goto('');
  await expect(page.locator('[data-slot="part-opener@opener"]')).toBeHidden();
  const top = () => page.locator('#topics').evaluate((heading) => heading.getBoundingClientRect().top);
  const before = await top();
  release();
  await awake(page);
  await expect(page.getByRole('link', { name: 'Continue: Hundredths' })).toHaveAttribute(
    'href',
    /#hundredths$/,
  );
  expect(await top()).toBe(before);
});

test('with storage blocked, the page says so once, and the tab keeps what is answered from page to page', async ({
  page,
  quiet: _,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await page.goto('percent-of/');
  await awake(page);
  await expect(page.locator('[data-island="notices"] p')).toHaveCount(1);
  await expect(page.locator('[data-island="notices"] p')).toContainText('does not let the page keep');
  await page.getByRole('button', { name: 'Understood' }).click();
  await expect(page.locator('[data-island="notices"] p')).toHaveCount(0);
  await answerByKeys(page, 'part-opener@opener');
  await expect(page.locator('[data-island="notices"] p')).toHaveCount(0);
  const answered = /1 of \d+ questions answered/;
  await page.reload();
  await awake(page);
  await expect(page.locator('[data-island="wayfinder"]')).toContainText(answered);
  await page.getByRole('link', { name: 'Progress' }).first().click();
  await page.waitForURL(/progress/);
  await awake(page);
  await expect(page.getByRole('row', { name: /Percent of/ })).toContainText('1 of');
  await page.goBack();
  await awake(page);
  await expect(page.locator('[data-island="wayfinder"]')).toContainText(answered);
});

test('what is done before the page listens is given to it in order: the choice that was checked counts', async ({
  page,
  quiet: _,
}) => {
  const release = await hold(page, /startPage-.*\.js$/);
  await page.goto('percent-of/');
  const options = page.locator(`${SLOT} [data-option] input`);
  await page.locator('html[data-ordered]').waitFor();
  await options.nth(0).check();
  await page.locator(SLOT).getByRole('button', { name: 'Check', exact: true }).click();
  await options.nth(1).check();
  const typed = page.locator('[data-slot]', { has: page.getByRole('textbox') }).first();
  await typed.getByRole('textbox').first().fill('20');
  await typed.getByRole('textbox').first().press('Enter');
  release();
  await expect(page.locator(SLOT).getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(options.nth(0)).toBeChecked();
  await expect(typed.getByRole('status')).not.toBeEmpty();
});

test('what is typed into a question whose kind comes late is given to it, and checked once', async ({
  page,
  quiet: _,
}) => {
  // The view of numbers.
  const release = await hold(page, /\/view-.*\.js$/);
  await page.goto('percent-of/');
  await awake(page);
  const question = slots(page)
    .filter({ has: page.getByRole('textbox') })
    .first();
  const field = question.getByRole('textbox').first();
  await field.fill('20');
  await field.press('Enter');
  await expect(question.locator('[data-live]')).toHaveCount(0);
  release();
  await expect(question.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(field).toHaveValue('20');
});

loud('a part whose code cannot be fetched says so in its place, and how it can be', async ({ page }) => {
  await page.route(/late-.*\.js$/, (route) => route.abort());
  await page.goto('percent-change/');
  await awake(page);
  const question = page.locator('[data-slot]', { has: page.getByRole('button', { name: /^Move up/ }) });
  await question.first().scrollIntoViewIfNeeded();
  const note = question.first().getByRole('alert');
  await expect(note).toContainText('could not be fetched');
  await page.unroute(/late-.*\.js$/);
  await note.getByRole('link', { name: 'Load the page again' }).click();
  await listening(question.first());
  await expect(note).toHaveCount(0);
});

test('two tabs keep both their answers', async ({ context }) => {
  const first = await context.newPage();
  const second = await context.newPage();
  const faults = [...watch(first), ...watch(second)];
  for (const page of [first, second]) {
    await page.goto(`${percent.url}percent-of/`);
    await awake(page);
  }
  const answer = async (page: Page, n: number) => {
    const question = slots(page).nth(n);
    await enter(question);
    await question.getByRole('button', { name: 'Check', exact: true }).click();
    await question.getByRole('button', { name: 'Continue', exact: true }).waitFor();
  };
  await Promise.all([answer(first, 0), answer(second, 1)]);
  for (const page of [first, second]) {
    await expect(page.locator('[data-island="wayfinder"]')).toContainText(/Topic 1 of 2 .* 2 of/);
    await page.reload();
    await awake(page);
    await expect(page.locator('[data-island="wayfinder"]')).toContainText(/2 of \d+ questions answered/);
  }
  expect(faults).toEqual([]);
});

test('digits choose only inside a question, and choosing submits nothing', async ({ page }) => {
  await page.goto('percent-of/');
  await awake(page);
  await page.keyboard.press('1');
  await expect(page.locator(`${SLOT} input:checked`)).toHaveCount(0);
  await listening(page.locator(SLOT));
  await page.locator(`${SLOT} input`).first().focus();
  await page.keyboard.press('3');
  await expect(page.locator(`${SLOT} li:nth-child(3) input`)).toBeChecked();
  await expect(page.locator(`${SLOT} [role=status]`)).toBeEmpty();
});

test('options keep this learner’s order over reloads and tries, and differ between learners', async ({
  browser,
}) => {
  const slot = '[data-slot="whole-sales@check"]';
  const orders = new Set<string>();
  for (let learner = 0; learner < 6; learner++) {
    const page = await browser.newPage({ baseURL: percent.url });
    const order = () =>
      page
        .locator(`${slot} [data-option]`)
        .evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset.option).join());
    await page.goto('percent-change/');
    await awake(page);
    const before = await order();
    await listening(page.locator(slot));
    await page.locator(`${slot} input`).first().check();
    await page.locator(slot).getByRole('button', { name: 'Check', exact: true }).click();
    await page.locator(slot).getByRole('button', { name: 'Try again' }).click();
    expect(await order()).toBe(before);
    await page.reload();
    await awake(page);
    expect(await order()).toBe(before);
    orders.add(before);
    await page.close();
  }
  expect(orders.size).toBeGreaterThan(1);
});

loud(
  'answers fetched ahead serve when the connection is lost; otherwise the choice is kept',
  async ({ page, context }) => {
    const ahead = page.waitForResponse(/answers\.json$/);
    await page.goto('percent-of/');
    await awake(page);
    await ahead;
    await context.setOffline(true);
    const question = slots(page).first();
    await question.locator('input').first().check();
    await question.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(question.getByRole('status')).toHaveText(/Not yet|Your guess/);
    await context.setOffline(false);

    await page.route('**/answers.json', (route) => route.abort());
    await page.goto('percent-change/');
    await awake(page);
    const other = slots(page).first();
    const choice = other.locator('input').nth(1);
    await choice.check();
    await other.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(other).toContainText('could not be fetched');
    await page.unroute('**/answers.json');
    await page.reload();
    await awake(page);
    await expect(slots(page).first().locator('input').nth(1)).toBeChecked();
  },
);

test('progress is saved to a file, deleted, and read back', async ({ page }, info) => {
  await page.goto('percent-of/');
  await awake(page);
  await slots(page).first().locator('input').first().check();
  await slots(page).first().getByRole('button', { name: 'Check', exact: true }).click();
  await slots(page).first().getByRole('button', { name: 'Continue', exact: true }).waitFor();
  await page.goto('progress/');
  await awake(page);
  const row = page.getByRole('row', { name: /Percent of a number/ });
  await expect(row).toContainText(/1 of/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  const file = info.outputPath('progress.json');
  await download.saveAs(file);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(row).toContainText(/0 of/);
  await page.getByLabel('Read a file').setInputFiles(file);
  await expect(row).toContainText(/1 of/);
  await page
    .getByLabel('Read a file')
    .setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{oops') });
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /bad|read|JSON/i })
      .first(),
  ).toBeVisible();
  await expect(row).toContainText(/1 of/);
});

loud('a page whose script is gone says so and can still be read', async ({ page }) => {
  await page.route('**/assets/startPage-*.js', (route) => route.fulfill({ status: 404 }));
  await page.goto('percent-of/');
  await expect(page.locator('#lost')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Hundredths' })).toBeVisible();
  await page.unroute('**/assets/startPage-*.js');
  await page.getByRole('link', { name: 'Load the page again' }).click();
  await awake(page);
  await expect(page.locator('#lost')).toBeHidden();
});

test('the head says which section is read, and its menu leads to the others and counts', async ({
  page,
  quiet: _,
}) => {
  await page.goto('percent-of/');
  await awake(page);
  const head = page.getByRole('banner');
  const here = head.getByRole('button', { name: /^On this page:/ });
  await expect(here).toHaveText(/1 of \d.*Hundredths/);
  await answerByKeys(page, 'part-opener@opener');
  await here.focus();
  await page.keyboard.press('Enter');
  const sections = head.getByRole('list').getByRole('link');
  await expect(sections.filter({ hasText: 'Hundredths' })).toHaveText(/1 of \d/);
  await expect(sections.filter({ hasText: 'Hundredths' })).toHaveAttribute('aria-current', 'location');
  const second = sections.filter({ hasText: 'A part as a share' });
  await second.focus();
  await page.keyboard.press('Enter');
  await expect(second).toBeHidden();
  await expect(here).toHaveText(/2 of \d.*A part as a share/);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(here).toHaveText(/1 of \d/);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(here).toHaveText(/(\d) of \1/);
  await page.evaluate(() => document.getElementById('shares')?.scrollIntoView());
  const heading = page.getByRole('heading', { name: 'A part as a share' });
  await expect(heading).toBeInViewport();
  const under = (await head.boundingBox())?.height ?? 0;
  expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual(under);
});
