import type { Locator, Page } from '@playwright/test';
import { enterByKeys } from './answer.ts';
import { awake, expect, test } from './site.ts';

/** One question of each kind that is more than options or a number. */
const KINDS = [
  ['locate', 'lora', 'lora-locate-trained'],
  ['cloze', 'lora', 'lora-cloze-factor'],
  ['order', 'lora', 'lora-order-life'],
  ['estimate', 'lora', 'lora-estimate-file'],
  ['match', 'peft', 'peft-match-files'],
] as const;

const slotOf = (page: Page, id: string) => page.locator(`[data-slot="${id}@check"]`);

/** Every part with its verdict and what is said of it. */
const judged = (question: Locator) =>
  question
    .locator('fieldset [data-verdict]')
    .evaluateAll((all) => all.map((part) => [(part as HTMLElement).dataset.verdict, part.textContent]));

for (const [kind, lesson, id] of KINDS)
  test(`${kind} is answered by keys alone, and the answer is there after a reload`, async ({
    page,
    quiet: _,
  }) => {
    await page.goto(`${lesson}/`);
    await awake(page);
    const question = slotOf(page, id);
    // As far as the question itself, where a link leads.
    await question.locator('fieldset').evaluate((fieldset) => {
      fieldset.tabIndex = -1;
      fieldset.focus();
    });
    await enterByKeys(page, `${id}@check`);
    await page.keyboard.press('Enter');
    await expect(question.getByRole('status')).toHaveText(/Not yet\./);
    const before = await judged(question);
    await page.reload();
    await awake(page);
    await expect(question.getByRole('status')).toHaveText(/Not yet\./);
    await expect(question.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(await judged(question)).toEqual(before);
  });

test('steps are dragged by a finger, each to the place it is drawn over', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(`${baseURL}lora/`);
  await awake(page);
  const steps = slotOf(page, 'lora-order-life').locator('[data-step]');
  await steps.first().scrollIntoViewIfNeeded();
  // The kind is fetched when it comes near; a finger is heard only then.
  await slotOf(page, 'lora-order-life').locator('[data-island][data-live]').waitFor();
  const order = () => steps.evaluateAll((all) => all.map((step) => (step as HTMLElement).dataset.step));
  const before = await order();
  const [first, third] = [await steps.nth(0).boundingBox(), await steps.nth(2).boundingBox()];
  if (!first || !third) throw new Error('the steps are not in sight');
  const client = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: first.x + 20, y }],
    });
  await touch('touchStart', first.y + 20);
  for (let y = first.y + 20; y <= third.y + third.height - 5; y += 8) await touch('touchMove', y);
  await touch('touchEnd');
  expect(await order()).toEqual([before[1], before[2], before[0], ...before.slice(3)]);
  await context.close();
});

test('another variant is asked, and its address asks it again elsewhere', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('lora/');
  await awake(page);
  const question = slotOf(page, 'lora-count-square');
  const prompt = () => question.locator('legend').innerText();
  const first = await prompt();
  await question.getByRole('textbox').fill('1');
  await question.getByRole('button', { name: 'Check', exact: true }).click();
  await question.getByRole('button', { name: 'Another one like this' }).click();
  await expect(question.getByRole('textbox')).toBeFocused();
  const second = await prompt();
  expect(second).not.toBe(first);
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  const link = await question.getByRole('link', { name: 'Link to this variant' }).getAttribute('href');
  const other = await context.browser()?.newPage();
  if (!other) throw new Error('no other page');
  await other.goto(`${baseURL}lora/${link}`);
  await awake(other);
  await expect(slotOf(other, 'lora-count-square').locator('legend')).toHaveText(second.replace(/\s+/g, ' '), {
    useInnerText: true,
  });
  await expect(slotOf(other, 'lora-count-square').getByRole('textbox')).toHaveValue('');
  await other.close();
});
