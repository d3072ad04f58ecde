import type { Locator, Page } from '@playwright/test';
import { enter, enterByKeys } from './answer.ts';
import { awake, expect, listening, percent, test } from './site.ts';

test.use({ baseURL: percent.url });

/** The first check of every kind in a text. */
const checks = percent.faces.filter(({ role, inText }) => role === 'check' && inText);
const first = checks.filter(({ kind }, at) => checks.findIndex((face) => face.kind === kind) === at);

const slotOf = (page: Page, id: string) => page.locator(`[data-slot="${id}@check"]`);

/** Every part with its verdict and what is said of it. */
const judged = (question: Locator) =>
  question
    .locator('fieldset [data-verdict]')
    .evaluateAll((all) => all.map((part) => [(part as HTMLElement).dataset.verdict, part.textContent]));

for (const { kind, lesson, id } of first)
  test(`${kind} is answered by keys alone, and the answer is there after a reload`, async ({
    page,
    quiet: _,
  }) => {
    await page.goto(`${lesson}/`);
    await awake(page);
    const question = slotOf(page, id);
    await listening(question);
    // As far as the question itself, where a link leads.
    await question.locator('fieldset').evaluate((fieldset) => {
      fieldset.tabIndex = -1;
      fieldset.focus();
    });
    await enterByKeys(page, `${id}@check`);
    await page.keyboard.press('Enter');
    const status = question.getByRole('status');
    await expect(status).toHaveText(/Correct|Not yet/);
    const [said, before] = [await status.textContent(), await judged(question)];
    await page.reload();
    await awake(page);
    await listening(question);
    await expect(status).toHaveText(said ?? '');
    await expect(question.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(await judged(question)).toEqual(before);
  });

for (const lesson of new Set(percent.faces.map((face) => face.lesson)))
  test(`after Continue the next question of ${lesson} takes what is typed`, async ({ page, quiet: _ }) => {
    await page.goto(`${lesson}/`);
    await awake(page);
    let followed = 0;
    for (const question of await page.locator('[data-slot]').all()) {
      await enter(question);
      await question.getByRole('button', { name: 'Check', exact: true }).click();
      await question.getByRole('button', { name: 'Continue', exact: true }).click();
      const next = await page.evaluate(() => {
        const { activeElement: focused } = document;
        const fields = focused?.closest('[data-slot]')?.querySelector('fieldset');
        const first = ['input[type="text"], select', 'input', 'button:not([aria-disabled])']
          .map((kind) => fields?.querySelector(kind))
          .find(Boolean);
        return fields ? { focused: focused?.outerHTML, first: first?.outerHTML } : undefined;
      });
      if (!next) continue;
      followed += 1;
      expect(next.focused).toBe(next.first);
    }
    expect(followed).toBeGreaterThan(1);
  });

test('steps are dragged by a finger, each to the place it is drawn over', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(`${percent.url}percent-change/`);
  await awake(page);
  const steps = slotOf(page, 'change-order').locator('[data-step]');
  // The kind is fetched when it comes near; a finger is heard only then.
  await listening(slotOf(page, 'change-order'));
  await steps.first().scrollIntoViewIfNeeded();
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
  await expect.poll(order).toEqual([before[1], before[2], before[0], ...before.slice(3)]);
  await context.close();
});

test('another variant is asked, and its address asks it again elsewhere', async ({ page, context }) => {
  await page.goto('percent-of/');
  await awake(page);
  const question = slotOf(page, 'part-tree');
  await listening(question);
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
  await other.goto(`${percent.url}percent-of/${link}`);
  await awake(other);
  await expect(slotOf(other, 'part-tree').locator('legend')).toHaveText(second.replace(/\s+/g, ' '), {
    useInnerText: true,
  });
  await expect(slotOf(other, 'part-tree').getByRole('textbox')).toHaveValue('');
  await other.close();
});
