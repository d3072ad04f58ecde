import { isThisCourse } from '../thisCourse.ts';
import { wholeLessonByKeys } from './answer.ts';
import { ABOUT_ANOTHER, expect, test } from './site.ts';

test.skip(!isThisCourse, ABOUT_ANOTHER);

test('does the whole lesson on LoRA with the keyboard alone and goes on after a reload', async ({
  page,
  quiet: _,
}) => {
  await wholeLessonByKeys(page, 'lora');
  await expect(page.locator('[data-island="topic"]').last()).toContainText('Done');
});
