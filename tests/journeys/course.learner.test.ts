import { isThisCourse } from '../thisCourse.ts';
import { wholeLessonByKeys } from './answer.ts';
import { ABOUT_ANOTHER, awake, expect, test } from './site.ts';

test.skip(!isThisCourse, ABOUT_ANOTHER);

test('does the whole lesson on LoRA with the keyboard alone and goes on after a reload', async ({
  page,
  quiet: _,
}) => {
  await wholeLessonByKeys(page, 'lora');
  await expect(page.locator('[data-island="agenda"] li').last()).toContainText('Done');
});

test('the page and its first script do not hold the key', async ({ page, request }) => {
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
    const text = await (await request.get(script)).text();
    for (const { explanation } of Object.values(key)) expect(text).not.toContain(explanation.slice(0, 60));
  }
});
