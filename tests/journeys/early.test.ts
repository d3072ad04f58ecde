import type { Locator, Page } from '@playwright/test';
import { parseSegment } from '../../src/progress/storage/segment.ts';
import { isThisCourse } from '../thisCourse.ts';
import { ABOUT_ANOTHER, expect, hold, ours, percent, test } from './site.ts';

test.use({ hasTouch: true });

const ANY_SCRIPT = /assets\/[^/]*\.js$/;

const slot = (page: Page, id: string) => page.locator(`[data-slot^="${id}@"]`).first();

const press = (question: Locator, name: string) => question.getByRole('button', { name, exact: true });

const valuesOf = (question: Locator, parts: string) =>
  question
    .locator(parts)
    .evaluateAll((all) => all.map((part) => part.dataset.step ?? (part as HTMLInputElement).value));

/** What is stored of each question: what was chosen, and after how many hints. */
async function stored(page: Page) {
  const text = await page.evaluate(() => localStorage.getItem('deltaq:percent:log:0') ?? '{}');
  const attempts = parseSegment(JSON.parse(text)).value ?? [];
  return Object.fromEntries(attempts.map(({ question, choice, hints }) => [question, { choice, hints }]));
}

/** What a hurried learner does in the first lesson. Gives what is to be stored of it. */
async function hurryThroughPercentOf(page: Page) {
  const opener = slot(page, 'part-opener');
  const guesses = opener.locator('[data-option] input');
  const [guess = ''] = await valuesOf(opener, '[data-option] input');
  await guesses.nth(0).check();
  await press(opener, 'Check').click();
  await guesses.nth(1).check();

  const tree = slot(page, 'part-tree');
  await press(tree, 'Hint').click();
  await tree.getByRole('textbox').focus();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');

  const tank = slot(page, 'part-tank');
  await tank.getByRole('textbox').fill('24');
  await press(tank, 'Check').tap();

  const match = slot(page, 'share-match');
  const pairs: string[] = [];
  for (const list of await match.getByRole('combobox').all()) {
    await list.focus();
    await page.keyboard.press('ArrowDown');
    pairs.push(await list.inputValue());
  }
  await press(match, 'Check').press('Enter');

  const boxes = slot(page, 'share-boxes');
  const box = boxes.locator('figure label').nth(2);
  await box.tap();
  await press(boxes, 'Check').tap();

  const vote = slot(page, 'share-vote');
  const [, second = ''] = await valuesOf(vote, '[data-option] input');
  await vote.locator('input').first().focus();
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  return {
    'part-opener': { choice: [guess], hints: 0 },
    'part-tree': { choice: ['12'], hints: 1 },
    'part-tank': { choice: ['24'], hints: 0 },
    'share-match': { choice: pairs.map((value) => expect.stringMatching(`=${value}$`)), hints: 0 },
    'share-boxes': { choice: [await box.locator('input').inputValue()], hints: 0 },
    'share-vote': { choice: [second], hints: 0 },
  };
}

/** The same in the second, which holds the other kinds. */
async function hurryThroughPercentChange(page: Page) {
  const opener = slot(page, 'change-opener');
  const [guess = ''] = await valuesOf(opener, '[data-option] input');
  await opener.locator('[data-option] input').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');

  const cloze = slot(page, 'change-cloze');
  const blanks = await cloze.locator('input[type="text"], select').all();
  for (const blank of blanks) {
    await blank.focus();
    const isList = await blank.evaluate((one) => one.tagName === 'SELECT');
    await (isList ? page.keyboard.press('ArrowDown') : page.keyboard.type('3'));
  }
  await press(cloze, 'Check').press('Space');

  const order = slot(page, 'change-order');
  const [first = '', second = '', ...steps] = await valuesOf(order, '[data-step]');
  await order.locator('[data-step] button:not([aria-disabled])').first().focus();
  await page.keyboard.press('ArrowDown');
  await press(order, 'Check').tap();

  const sales = slot(page, 'whole-sales');
  const options = await valuesOf(sales, '[data-option] input');
  await sales.locator('input').first().focus();
  for (const key of ['3', '1', '2', '1', 'Enter']) await page.keyboard.press(key);

  const points = slot(page, 'whole-points');
  await points.locator('[data-option] label').nth(1).tap();
  await press(points, 'Hint').tap();
  await press(points, 'Check').tap();
  const [, point = ''] = await valuesOf(points, '[data-option] input');
  return {
    'change-opener': { choice: [guess], hints: 0 },
    'change-cloze': { choice: expect.arrayContaining([expect.stringMatching(/=3$/)]), hints: 0 },
    'change-order': { choice: [second, first, ...steps], hints: 0 },
    'whole-sales': { choice: expect.arrayContaining([options[1], options[2]]), hints: 0 },
    'whole-points': { choice: [point], hints: 1 },
  };
}

test.describe('what is done in a lesson before it listens arrives once, in order, where it was meant', () => {
  test.use({ baseURL: percent.url });

  for (const [lesson, hurry] of [
    ['percent-of', hurryThroughPercentOf],
    ['percent-change', hurryThroughPercentChange],
  ] as const)
    test(`by key, click and touch in ${lesson}, before any script has come`, async ({ page, quiet: _ }) => {
      const release = await hold(page, ANY_SCRIPT);
      await page.goto(`${lesson}/`, { waitUntil: 'commit' });
      await page.locator('footer').waitFor();
      const expected = await hurry(page);
      expect(await page.locator('html[data-ordered], [data-live]').count()).toBe(0);
      // On a slow phone it takes seconds until the parts wake.
      const client = await page.context().newCDPSession(page);
      await client.send('Emulation.setCPUThrottlingRate', { rate: 20 });
      release();
      await expect.poll(() => stored(page)).toEqual(expected);
    });

  test('in the choice of an exam, which then begins', async ({ page, quiet: _ }) => {
    const release = await hold(page, ANY_SCRIPT);
    await page.goto('exam/', { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    await page.getByRole('checkbox', { name: /Percent of a number/ }).uncheck();
    await page.getByRole('button', { name: 'Begin the exam' }).click();
    release();
    await expect(page.locator('main')).toContainText('of 11');
  });
});

test('a figure takes the keys that moved it before it listened', async ({ page, quiet: _ }) => {
  test.skip(!isThisCourse, ABOUT_ANOTHER);
  const release = await hold(page, ANY_SCRIPT);
  await page.goto(`${ours.url}lora/`, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  const row = page.getByRole('slider', { name: 'Row' });
  await row.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  release();
  await expect(row).toHaveAttribute('aria-valuetext', /^row 622,/);
});
