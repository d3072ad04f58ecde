import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isThisCourse } from '../thisCourse.ts';
import { enter } from './answer.ts';
import { violationsEverywhere } from './axe.ts';
import { ABOUT_ANOTHER, awake, expect, hold, ours, percent, test } from './site.ts';

/**
 * A course on another subject, built under a sub-path. The sweeps of pages.test.ts, learner.test.ts, kinds.test.ts and
 * offline.test.ts walk it too.
 */
test.use({ baseURL: percent.url });

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('its picture is shown, and its head leads to nothing that it has not', async ({ page, quiet: _ }) => {
  await page.goto('percent-of/');
  const picture = page.getByRole('img', { name: /A bar of ten equal pieces/ });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  const beyond = await picture.evaluate((img) => img.clientWidth - (img.parentElement?.clientWidth ?? 0));
  expect(beyond, 'wider than its column on paper').toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: 'screen' });
  const links = page.getByRole('navigation', { name: 'Site' }).getByRole('link');
  for (const name of ['Glossary', 'Calculator', 'Before and after'])
    await expect(links.filter({ hasText: name })).toHaveCount(0);
});

test('topics that are chosen before the exam page listens are those of the exam', async ({ page }) => {
  const release = await hold(page, /ExamIsland-.*\.js$/);
  await page.goto('exam/');
  await page.getByRole('checkbox', { name: 'Percent of a number' }).uncheck();
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  release();
  await expect(page.getByRole('heading', { name: 'Your exam' })).toBeVisible();
  const asked = await page
    .locator('[data-question]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.question ?? ''));
  const ofOne = percent.faces.filter(({ lesson, role }) => lesson === 'percent-change' && role === 'check');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((id) => !ofOne.some((face) => face.id === id))).toEqual([]);
});

test('an exam is answered and handed in, and axe finds nothing in it', async ({ page, quiet: _ }) => {
  await page.goto('exam/');
  await awake(page);
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  await expect(page.getByRole('heading', { name: 'Your exam' })).toBeVisible();
  const questions = page.locator('[data-asked="paper"]');
  const checks = percent.faces.filter(({ role }) => role === 'check');
  await expect(questions).toHaveCount(checks.length);
  await page.locator('[data-option] input').first().check();
  expect(await violationsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in now' }).click();
  await expect(page.getByRole('heading', { name: 'Results' })).toBeFocused();
});

test('a review asks again what was answered, and the progress page counts it', async ({ page, quiet: _ }) => {
  await page.goto('percent-change/');
  await awake(page);
  const question = page.locator('[data-slot="whole-points@check"]');
  await enter(question);
  await question.getByRole('button', { name: 'Check', exact: true }).click();
  await question.getByRole('button', { name: 'Continue' }).waitFor();
  await page.goto('progress/');
  await awake(page);
  await expect(page.getByRole('row', { name: /Percentage change/ })).toContainText(/1 of/);
  await page.goto('review/?of=percent-change');
  await awake(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator('[data-question]')).toBeVisible();
});

test.describe('carries nothing of another subject', () => {
  /** Words of the course on fine-tuning that a course on percentages has no use for; `deltaq` is the program itself. */
  const FOREIGN =
    /fine[- ]?tun|\bLoRA\b|\badapters?\b|soft prompt|prompt[- ]tuning|transformer|\bPEFT\b|quanti[sz](ation|ed)|low[- ]rank|safetensors|llama|\bGPT\b|\bBERT\b|hugging ?face|neural|language models?\b|\blab\/|\bthe lab\b|href="[^"]*\/lab\/"|calculator/i;
  const TEXT = /\.(html|js|css|json|xml|svg|webmanifest|txt|ics)$/;

  test('no page, script, style, list, feed or message has a word of it', () => {
    const found = files(percent.folder).flatMap((file) => {
      const words = `${file}\n${TEXT.test(file) ? readFileSync(file, 'utf8') : ''}`;
      const match = FOREIGN.exec(words);
      return match ? [`${file}: …${words.slice(Math.max(0, match.index - 40), match.index + 40)}…`] : [];
    });
    expect(found).toEqual([]);
  });

  test('its whole site is under half the size of the course on fine-tuning', () => {
    test.skip(!isThisCourse, ABOUT_ANOTHER);
    const size = (folder: string) => files(folder).reduce((sum, file) => sum + statSync(file).size, 0);
    expect(size(percent.folder)).toBeLessThan(size(ours.folder) / 2);
  });
});
