import { readFileSync } from 'node:fs';
import type { APIRequestContext, Page } from '@playwright/test';
import { isThisCourse } from '../thisCourse.ts';
import { violations, violationsEverywhere } from './axe.ts';
import { ABOUT_ANOTHER, awake, expect, ours, overflow, tabTo, test } from './site.ts';

test.skip(!isThisCourse, ABOUT_ANOTHER);

const DAY = 86_400_000;

interface Key {
  version: number;
  kind: string;
  correct?: string[];
  options?: Record<string, { misconception?: string }>;
}

const inText = (id: string) => ours.faces.some((face) => face.id === id && face.inText);

/** Single-choice checks of a lesson with their keys, those in its text first. */
async function checksOf(request: APIRequestContext, lesson: string) {
  const { faces } = (await (await request.get(`${lesson}/faces.json`)).json()) as {
    faces: Record<string, { id: string; kind: string; role: string; version: number; objective: string }>;
  };
  const keys = (await (await request.get(`${lesson}/answers.json`)).json()) as Record<string, Key>;
  return Object.values(faces)
    .filter((face) => face.kind === 'single' && face.role === 'check')
    .sort((a, b) => Number(inText(b.id)) - Number(inText(a.id)))
    .map((face) => ({ ...face, key: keys[face.id] as Key }));
}

/** A browser in which these questions were answered so many days ago, rightly or wrongly. */
async function remembering(
  page: Page,
  answers: { id: string; version: number; key: Key; right: boolean; daysAgo: number }[],
) {
  const attempts = answers.map(({ id, version, key, right, daysAgo }, i) => {
    const wrong = Object.keys(key.options ?? {}).find((option) => !key.correct?.includes(option)) ?? '';
    return {
      id: `seed${i}`,
      question: id,
      version,
      asked: 'check',
      choice: right ? key.correct : [wrong],
      correct: right,
      hints: 0,
      at: Date.now() - daysAgo * DAY + i,
    };
  });
  await page.addInitScript((log) => {
    if (localStorage.getItem('deltaq:fine-tuning:meta')) return;
    localStorage.setItem('deltaq:fine-tuning:meta', '{"version":2,"epoch":"first"}');
    localStorage.setItem('deltaq:fine-tuning:log:0', log);
  }, JSON.stringify(attempts));
}

/** Reviews of two objectives are due, and one question is not. */
async function withReviews(page: Page, request: APIRequestContext) {
  const checks = await checksOf(request, 'lora');
  const objectives = [...new Set(checks.map((check) => check.objective))];
  const [a, b] = objectives.map((objective) => checks.filter((check) => check.objective === objective));
  const due = [...(a ?? []).slice(0, 2), ...(b ?? []).slice(0, 1)];
  const later = checks.find((check) => !due.includes(check));
  if (due.length < 3 || !later) throw new Error('the topic has too few checks with options');
  await remembering(page, [
    ...due.map((check, i) => ({ ...check, right: i > 0, daysAgo: 5 })),
    { ...later, right: true, daysAgo: 1 },
  ]);
  return due;
}

test('a review session by keyboard alone: interleaved, kept at every answer, left at any time', async ({
  page,
  request,
}) => {
  const due = await withReviews(page, request);
  await page.goto('');
  await awake(page);
  await expect(page.getByText('3 questions are due for review')).toBeVisible();
  await page.getByRole('link', { name: 'Review', exact: true }).last().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/review\//);
  await awake(page);
  await expect(page.getByText('3 questions are due')).toBeVisible();
  await tabTo(page, '[data-island="review"] p button');
  await page.keyboard.press('Enter');

  const asked: string[] = [];
  const answer = async (n: number) => {
    await expect(page.getByText(`Question ${n} of`)).toBeVisible();
    const question = page.locator('[data-question]');
    await expect(question.locator(':is(input, select, button):focus')).toBeVisible();
    asked.push((await question.getAttribute('data-question')) ?? '');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-asked]').getByRole('status')).toHaveText(/Correct|Not yet/);
    await page.keyboard.press('Enter');
  };
  await answer(1);
  await answer(2);
  await page.getByRole('button', { name: 'Stop here' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'This session' })).toBeFocused();
  await expect(page.getByText('You answered 2 questions')).toBeVisible();

  await page.reload();
  await awake(page);
  await expect(page.getByText('1 question is due, about a minute.')).toBeVisible();
  await tabTo(page, '[data-island="review"] p button');
  await page.keyboard.press('Enter');
  await answer(1);
  await expect(page.getByText('You answered 1 question')).toBeVisible();
  await expect(page.getByText(/Nothing is due now/)).toBeVisible();
  await expect(page.getByText(/The next .* back/)).toBeVisible();
  expect([...asked].sort()).toEqual(due.map((check) => check.id).sort());
  const objectives = asked.map((id) => due.find((check) => check.id === id)?.objective);
  for (let i = 1; i < objectives.length; i++) expect(objectives[i]).not.toBe(objectives[i - 1]);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /dates for your calendar/ }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('deltaq-fine-tuning-reviews.ics');
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT\r\n/);
});

test('questions of one objective follow each other where there is no other, and the page says so', async ({
  page,
  request,
}) => {
  const checks = await checksOf(request, 'lora');
  const objective = checks
    .map((check) => check.objective)
    .find((one) => checks.filter((check) => check.objective === one).length > 2);
  const due = checks.filter((check) => check.objective === objective);
  expect(due.length).toBeGreaterThan(2);
  await remembering(
    page,
    due.map((check) => ({ ...check, right: true, daysAgo: 5 })),
  );
  await page.goto('review/');
  await awake(page);
  await expect(page.getByText(/All belong to one objective, so they follow each other/)).toBeVisible();
});

test('what was wrong is asked again by choice, whether it is due or not', async ({ page, request }) => {
  const due = await withReviews(page, request);
  await page.goto('progress/');
  await awake(page);
  await page.getByRole('link', { name: 'Ask again what was wrong' }).click();
  await awake(page);
  await expect(page.getByText('1 question whose last answer was wrong')).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).click();
  const right = due[0]?.key.correct?.[0];
  await expect(page.locator(`[data-question="${due[0]?.id}"]`)).toBeVisible();
  await page.locator(`[data-option="${right}"] input`).check();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Nothing to put right here')).toBeVisible();
});

test('an exam with a flag and one question open: warned, handed in once, results by objective, there after a reload', async ({
  page,
}) => {
  await page.goto('exam/');
  await awake(page);
  for (const topic of ['Prompt tuning', 'Parameter-efficient', 'Adapter', 'LoRA'])
    await page.getByRole('checkbox', { name: topic }).uncheck();
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  await expect(page.getByRole('heading', { name: 'Your exam' })).toBeVisible();
  const questions = page.locator('[data-asked]');
  const total = await questions.count();
  expect(total).toBeGreaterThan(8);
  for (const question of (await questions.all()).slice(1)) {
    const option = question.locator('[data-option] input').first();
    if (await option.count()) await option.check();
    for (const field of await question.getByRole('textbox').all()) await field.fill('7');
    for (const list of await question.getByRole('combobox').all()) await list.selectOption({ index: 1 });
  }
  await questions.nth(2).getByRole('checkbox', { name: /Flag/ }).check();
  await page.reload();
  await awake(page);
  await expect(questions.nth(2).getByRole('checkbox', { name: /Flag/ })).toBeChecked();
  const answered = page.getByRole('navigation', { name: 'Questions' }).locator('[data-answered]');
  const given = await answered.count();
  expect(given).toBeGreaterThan(total / 2);
  expect(await violations(page)).toEqual([]);

  const warning = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Throw this exam away' }).click();
  await expect(warning).toContainText(`${given} answers have been given and would be lost`);
  await page.keyboard.press('Enter');
  await expect(warning).toBeHidden();
  await expect(answered).toHaveCount(given);

  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(warning).toContainText('still open');
  await expect(warning).toContainText('1 question is flagged');
  expect(await violations(page)).toEqual([]);
  await warning.getByRole('button', { name: 'Question 1', exact: true }).click();
  await expect(questions.first().locator('[data-question]')).toBeFocused();
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await warning.getByRole('button', { name: 'Hand in now' }).click();
  await expect(page.getByRole('heading', { name: 'Results' })).toBeFocused();
  const table = page.getByRole('region', { name: 'Results by objective' });
  await expect(table.getByRole('row')).toHaveCount(4);
  await expect(page.locator('[data-asked]').first()).toContainText('Not answered');
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await awake(page);
  await expect(page.getByRole('heading', { name: 'Results' })).toBeVisible();
  await expect(page.locator('[data-asked]')).toHaveCount(total);
  await page.goto('progress/');
  await awake(page);
  await expect(page.getByText(/^\d+ right of \d+ answered/).first()).toBeVisible();
});

test('an exam by keyboard alone: begun, gone through by its numbers, warned of what is open, handed in', async ({
  page,
}) => {
  const focused = (selector: string) => expect(page.locator(selector)).toBeFocused();
  await page.goto('exam/');
  await awake(page);
  for (const topic of ['When to', 'Parameter-efficient', 'Adapter', 'LoRA']) {
    await page.getByRole('checkbox', { name: topic }).focus();
    await page.keyboard.press('Space');
  }
  const promised = (await page.getByText(/^\d+ questions, about/).textContent()) ?? '';
  await tabTo(page, '[data-island="exam"] p button');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: 'Your exam' });
  await expect(heading).toBeFocused();
  const questions = page.locator('[data-asked]');
  const total = await questions.count();
  expect(Number.parseInt(promised, 10)).toBe(total);

  const id = (await questions.nth(4).locator('[data-question]').getAttribute('data-question')) ?? '';
  await tabTo(page, `nav [href="#p-${id}"]`);
  await page.keyboard.press('Enter');
  await focused(`[data-question="${id}"]`);
  await expect(questions.nth(4)).toBeInViewport();
  await page.reload();
  await awake(page);
  await focused(`[data-question="${id}"]`);
  await expect(questions.nth(4)).toBeInViewport();
  await tabTo(page, `[href="#n-${id}"]`);
  await page.keyboard.press('Enter');
  await focused(`nav [href="#p-${id}"]`);
  await expect(page.locator(`nav [href="#p-${id}"]`)).toBeInViewport();

  await page.getByRole('button', { name: 'Hand in', exact: true }).focus();
  await page.keyboard.press('Enter');
  const warning = page.getByRole('dialog');
  await expect(warning.getByRole('button', { name: 'Go on answering' })).toBeFocused();
  await expect(warning).toHaveAccessibleDescription(
    `${total} questions are still open. What is open counts as not right.`,
  );
  for (let i = 0; i < total + 4; i++) {
    await page.keyboard.press('Tab');
    // Beyond its last button comes what belongs to the browser, never the page behind.
    expect(await page.evaluate(() => document.activeElement?.matches('dialog *, dialog, body'))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Hand in', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Hand in', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Results' })).toBeFocused();
  await tabTo(page, '[data-island="exam"] p button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'A new exam' })).toBeFocused();
});

test('what each question of a paper is answered with stands between two rules', async ({ page }) => {
  await page.goto('inventory/');
  await awake(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  // The paper is fetched once it is begun.
  await page.locator('[data-question]').first().waitFor();
  const rules = await page.locator('[data-question]').evaluateAll((questions) =>
    questions.map((question) =>
      [question, ...question.querySelectorAll('*')].flatMap((part) => {
        const { borderTopWidth, borderBottomWidth } = getComputedStyle(part);
        return [borderTopWidth, borderBottomWidth].filter((width) => width === '2px');
      }),
    ),
  );
  expect(rules).toEqual(Array.from({ length: 10 }, () => ['2px', '2px']));
});

test('the inventory is answered whole before and after, and the gain is told with both results', async ({
  page,
  request,
}) => {
  const keys = (await (await request.get('inventory/answers.json')).json()) as Record<string, Key>;
  const fill = async (right: number) => {
    await page.locator('[data-asked]').first().waitFor();
    for (const [i, question] of (await page.locator('[data-asked]').all()).entries()) {
      const id = (await question.locator('[data-question]').getAttribute('data-question')) ?? '';
      const { correct = [], options = {} } = keys[id] as Key;
      const choice =
        i < right ? correct[0] : Object.keys(options).find((option) => !correct.includes(option));
      await question.locator(`[data-option="${choice}"] input`).check();
    }
  };
  await page.goto('inventory/');
  await awake(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByText('10 questions are still open')).toBeVisible();
  await expect(page.locator('[data-asked]').first().locator('[data-question]')).toBeFocused();
  await fill(4);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByRole('heading', { name: 'Kept' })).toBeFocused();
  await expect(page.locator('main')).not.toContainText(/Correct|Not yet/);
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await awake(page);
  await page.getByRole('button', { name: /answer again/ }).click();
  await fill(7);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByRole('heading', { name: 'Before and after' }).last()).toBeFocused();
  await expect(page.getByRole('row', { name: /Before the course 4 of 10/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /After the course 7 of 10/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Normalised gain 0.50/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^See where the lesson teaches it/ })).toHaveCount(10);
  expect(await violations(page)).toEqual([]);
});

test('how sure the learner is: switched on, told with the answer, and compared on the progress page', async ({
  page,
  request,
}) => {
  const [check] = await checksOf(request, 'lora');
  if (!check) throw new Error('no check with options');
  const slot = page.locator(`[data-slot="${check.id}@check"]`);
  await page.goto('lora/');
  await awake(page);
  await expect(slot.getByRole('group', { name: 'or check as' })).toHaveCount(0);
  await page.goto('progress/');
  await awake(page);
  await page.getByRole('checkbox', { name: /as a guess, as thought or as sure/ }).check();
  await page.goto('lora/');
  await awake(page);
  const wrong = Object.keys(check.key.options ?? {}).find((id) => !check.key.correct?.includes(id));
  await slot.locator(`[data-option="${wrong}"] input`).check();
  await slot.getByRole('button', { name: 'I am sure' }).click();
  await expect(slot.getByRole('status')).toContainText('You were sure, and this surprises many');
  await page.goto('progress/');
  await awake(page);
  await expect(page.getByText('When you were sure you were right 0 of 1 time.')).toBeVisible();
  await expect(page.getByRole('img', { name: /Share of right answers by how sure/ })).toBeVisible();
});

test('how sure one is, offered once: after the first check of a visit, not after an opener, and settled by one answer', async ({
  page,
  request,
}) => {
  const [first, second] = await checksOf(request, 'lora');
  if (!first || !second) throw new Error('too few checks with options');
  const offer = page.getByText('Say how sure you are when you check?');
  const answer = async (slot: string) => {
    const question = page.locator(`[data-slot="${slot}"]`);
    await question.locator('[data-option] input').first().check();
    await question.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(question.getByRole('button', { name: 'Continue' })).toBeVisible();
    return question;
  };
  await page.goto('lora/');
  await awake(page);
  const opener = (await page.locator('[data-slot$="@opener"]').getAttribute('data-slot')) ?? '';
  await answer(opener);
  await expect(offer).toHaveCount(0);
  const asked = await answer(`${first.id}@check`);
  await expect(asked.getByText('Say how sure you are when you check?')).toBeVisible();
  await answer(`${second.id}@check`);
  await expect(offer).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
  await asked.getByRole('button', { name: 'Turn on' }).focus();
  await expect(asked.getByRole('button', { name: 'Turn on' })).toHaveAccessibleDescription(/how sure/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Turned on: the next question can be checked that way.')).toBeFocused();
  await expect(page.getByRole('group', { name: 'or check as' }).first()).toBeVisible();
  await page.goto('progress/');
  await awake(page);
  await page.getByRole('checkbox', { name: /as a guess, as thought or as sure/ }).uncheck();
  await page.goto('review/');
  await awake(page);
  await expect(page.getByText(/Save the dates/)).toBeVisible();
  await expect(offer).toHaveCount(0);
});

test('how sure one is, declined on the review page: not asked again', async ({ page, request }) => {
  const due = await withReviews(page, request);
  const offer = page.getByText('Say how sure you are when you check?');
  await page.goto('review/');
  await awake(page);
  await expect(offer).toBeVisible();
  await tabTo(page, 'span + button + button');
  await page.keyboard.press('Enter');
  await expect(page.getByText('It stays off.')).toBeFocused();
  await page.reload();
  await awake(page);
  await expect(page.getByText('3 questions are due')).toBeVisible();
  await expect(offer).toHaveCount(0);
  await page.goto('lora/');
  await awake(page);
  const slot = page.locator(`[data-slot="${due[0]?.id}@check"]`);
  await slot.getByRole('button', { name: 'Try again' }).click();
  await slot.locator('[data-option] input').first().check();
  await slot.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(slot.getByRole('button', { name: 'Continue' })).toBeVisible();
  await expect(offer).toHaveCount(0);
});

test('nothing is said to hold where nothing was right', async ({ page, request }) => {
  const [check] = await checksOf(request, 'lora');
  if (!check) throw new Error('no check with options');
  const objective = page.locator('li > div', { hasText: /^\d+ right of 1 answered/ });
  await remembering(page, [{ ...check, right: false, daysAgo: 2 }]);
  await page.goto('progress/');
  await awake(page);
  await expect(objective).toContainText('0 right of 1 answered');
  await expect(objective).toContainText('ask again');
  await expect(page.getByRole('listitem').filter({ hasText: 'likely to hold' })).toHaveCount(0);
  await page.goto('lora/');
  await awake(page);
  const slot = page.locator(`[data-slot="${check.id}@check"]`);
  await slot.getByRole('button', { name: 'Try again' }).click();
  await slot.locator(`[data-option="${check.key.correct?.[0]}"] input`).check();
  await slot.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(slot.getByRole('button', { name: 'Continue' })).toBeVisible();
  await page.goto('progress/');
  await awake(page);
  await expect(objective).toContainText('1 right of 1 answered');
  await expect(objective).toContainText(/what you got right is likely to hold for about/);
});

test('axe finds nothing in a review or on a filled progress page, in any theme and width', async ({
  page,
  request,
}) => {
  await withReviews(page, request);
  for (const path of ['progress/', 'closing/', 'review/']) {
    await page.goto(path);
    await awake(page);
    await expect(page.getByText(/Time and days|Your summary|are due/).first()).toBeVisible();
    expect(await violationsEverywhere(page), path).toEqual([]);
  }
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('[data-option] input').first().check();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByRole('button', { name: 'Continue' }).waitFor();
  expect(await violationsEverywhere(page)).toEqual([]);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await overflow(page)).toBe(0);
  }
});
