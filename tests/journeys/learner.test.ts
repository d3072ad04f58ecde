import type { Page } from '@playwright/test';
import { enterByKeys } from './answer.ts';
import { awake, expect, loud, test, watch } from './site.ts';

const SLOT = '[data-slot="lora-opener@opener"]';

const slots = (page: Page) => page.locator('[data-slot]');

/** Answers the question that has the focus, by keys alone, and leaves through Continue. */
async function answerByKeys(page: Page, slot: string) {
  const question = page.locator(`[data-slot="${slot}"]`);
  await enterByKeys(page, slot);
  await page.keyboard.press('Enter');
  await expect(question.getByRole('status')).toHaveText(/Correct|Not yet|Your guess/);
  await expect(question.getByRole('button', { name: 'Continue', exact: true })).toBeVisible();
  expect(await question.evaluate((q) => q.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Enter');
  expect(await question.evaluate((q) => q.contains(document.activeElement))).toBe(false);
}

test('does a whole lesson with the keyboard alone and goes on after a reload', async ({ page, quiet: _ }) => {
  test.setTimeout(120_000);
  await page.goto('lora/');
  await awake(page);
  const names = await slots(page).evaluateAll((all) =>
    all.map((e) => (e as HTMLElement).dataset.slot as string),
  );
  expect(names.length).toBeGreaterThan(7);
  for (const name of names.slice(0, 4)) await answerByKeys(page, name);
  await page.reload();
  await awake(page);
  await expect(page.locator('[data-island="status"]')).toContainText(
    `4 of ${names.length} questions answered`,
  );
  await expect(page.locator(SLOT).getByRole('button', { name: 'Try again' })).toBeVisible();
  for (const name of names.slice(4)) await answerByKeys(page, name);
  await expect(page.locator('[data-island="status"]')).toContainText(
    `${names.length} of ${names.length} questions answered`,
  );
  await page.goto('');
  await awake(page);
  await expect(page.locator('[data-island="start"]')).toContainText('Welcome back');
  await expect(page.locator('[data-island="agenda"] li').last()).toContainText('Done');
});

test('with storage blocked, a lesson works and the page says once that nothing is kept', async ({
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
  await page.goto('lora/');
  await awake(page);
  await expect(page.locator('[data-island="notices"] p')).toHaveCount(1);
  await expect(page.locator('[data-island="notices"] p')).toContainText('does not let the page keep');
  await page.getByRole('button', { name: 'Understood' }).click();
  await expect(page.locator('[data-island="notices"] p')).toHaveCount(0);
  await answerByKeys(page, 'lora-opener@opener');
  await expect(page.locator('[data-island="notices"] p')).toHaveCount(0);
});

test('two tabs keep both their answers', async ({ context, baseURL }) => {
  const first = await context.newPage();
  const second = await context.newPage();
  const faults = [...watch(first), ...watch(second)];
  for (const page of [first, second]) {
    await page.goto(`${baseURL}lora/`);
    await awake(page);
  }
  const answer = async (page: Page, n: number) => {
    const question = slots(page).nth(n);
    const option = question.locator('[data-option] input').first();
    if (await option.count()) await option.check();
    else await question.getByRole('textbox').fill('12');
    await question.getByRole('button', { name: 'Check', exact: true }).click();
    await question.getByRole('button', { name: 'Continue', exact: true }).waitFor();
  };
  await Promise.all([answer(first, 0), answer(second, 1)]);
  for (const page of [first, second]) {
    await expect(page.locator('[data-island="status"]')).toContainText(/^Topic 5 of 5 .* 2 of/);
    await page.reload();
    await awake(page);
    await expect(page.locator('[data-island="status"]')).toContainText(/2 of \d+ questions answered/);
  }
  expect(faults).toEqual([]);
});

test('digits choose only inside a question, and choosing submits nothing', async ({ page }) => {
  await page.goto('lora/');
  await awake(page);
  await page.keyboard.press('1');
  await expect(page.locator(`${SLOT} input:checked`)).toHaveCount(0);
  await page.locator(`${SLOT} input`).first().focus();
  await page.keyboard.press('3');
  await expect(page.locator(`${SLOT} li:nth-child(3) input`)).toBeChecked();
  await expect(page.locator(`${SLOT} [role=status]`)).toBeEmpty();
});

test('options keep this learner’s order over reloads and tries, and differ between learners', async ({
  browser,
  baseURL,
}) => {
  const orders = new Set<string>();
  for (let learner = 0; learner < 6; learner++) {
    const page = await browser.newPage({ baseURL: baseURL as string });
    const order = () =>
      page
        .locator(`${SLOT} [data-option]`)
        .evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset.option).join());
    await page.goto('lora/');
    await awake(page);
    const before = await order();
    await page.locator(`${SLOT} input`).first().check();
    await page.locator(SLOT).getByRole('button', { name: 'Check', exact: true }).click();
    await page.locator(SLOT).getByRole('button', { name: 'Try again' }).click();
    expect(await order()).toBe(before);
    await page.reload();
    await awake(page);
    expect(await order()).toBe(before);
    orders.add(before);
    await page.close();
  }
  expect(orders.size).toBeGreaterThan(1);
});

test('the page and its first script do not hold the key', async ({ page, request, baseURL }) => {
  const html = await (await request.get('lora/')).text();
  const key = (await (await request.get('lora/answers.json')).json()) as Record<
    string,
    { explanation: string }
  >;
  for (const { explanation } of Object.values(key)) expect(html).not.toContain(explanation.slice(0, 60));
  expect(html).not.toMatch(/"correct"/);
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  await page.goto('lora/');
  await awake(page);
  for (const script of scripts) {
    const text = await (await request.get(script.replace(baseURL as string, ''))).text();
    for (const { explanation } of Object.values(key)) expect(text).not.toContain(explanation.slice(0, 60));
  }
});

loud(
  'answers fetched ahead serve when the connection is lost; otherwise the choice is kept',
  async ({ page, context }) => {
    const ahead = page.waitForResponse(/answers\.json$/);
    await page.goto('lora/');
    await awake(page);
    await ahead;
    await context.setOffline(true);
    const question = slots(page).first();
    await question.locator('input').first().check();
    await question.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(question.getByRole('status')).toHaveText(/Not yet|Your guess/);
    await context.setOffline(false);

    await page.route('**/answers.json', (route) => route.abort());
    await page.goto('peft/');
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
  await page.goto('lora/');
  await awake(page);
  await slots(page).first().locator('input').first().check();
  await slots(page).first().getByRole('button', { name: 'Check', exact: true }).click();
  await slots(page).first().getByRole('button', { name: 'Continue', exact: true }).waitFor();
  await page.goto('progress/');
  await awake(page);
  const row = page.getByRole('row', { name: /LoRA/ });
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
  await page.goto('lora/');
  await expect(page.locator('#lost')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Counting for any shape' })).toBeVisible();
  await page.unroute('**/assets/startPage-*.js');
  await page.getByRole('link', { name: 'Load the page again' }).click();
  await awake(page);
  await expect(page.locator('#lost')).toBeHidden();
});
