import { isThisCourse } from '../thisCourse.ts';
import { enter, wholeLessonByKeys } from './answer.ts';
import { ABOUT_ANOTHER, awake, expect, listening, test } from './site.ts';

test.skip(!isThisCourse, ABOUT_ANOTHER);

test('does the whole lesson on LoRA with the keyboard alone and goes on after a reload', async ({
  page,
  quiet: _,
}) => {
  await wholeLessonByKeys(page, 'lora');
  await expect(page.locator('[data-island="topic"]').last()).toContainText('Done');
});

test('a question about a figure is answered by it, however far away the figure stands', async ({
  page,
  quiet: _,
}) => {
  await page.goto('lora/#q-lora-operate');
  await awake(page);
  const question = page.locator('[data-slot="lora-operate@check"]');
  await listening(question);
  await question.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(question.getByRole('status')).toHaveText('Operate the figure first.');
  await enter(question);
  await question.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(question.getByRole('status')).toHaveText(/Correct|Not yet/);
});
