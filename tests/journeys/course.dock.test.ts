import type { Page } from '@playwright/test';
import { isThisCourse } from '../thisCourse.ts';
import { ABOUT_ANOTHER, awake, expect, listening, settled, test } from './site.ts';

test.skip(!isThisCourse, ABOUT_ANOTHER);

const slot = (page: Page, id: string) => page.locator(`[data-slot="${id}"]`);
const fold = (page: Page, name: string) => page.getByRole('button', { name }).and(page.locator(':visible'));

async function open(page: Page, id: string) {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('lora/');
  await awake(page);
  await listening(slot(page, id));
  await settled(page);
}

/** Answers a question by its first option, and goes on. */
async function goOn(page: Page, id: string) {
  const question = slot(page, id);
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: 'Check' }).click();
  await question.getByRole('button', { name: 'Continue' }).click();
}

test('a docked figure folds by itself on the way to a question that is not about it', async ({
  page,
  quiet: _,
}) => {
  await open(page, 'lora-rank-of-sum@check');
  await goOn(page, 'lora-rank-of-sum@check');
  const show = fold(page, 'Show').first();
  await expect(show).toHaveAttribute('aria-expanded', 'false');
  const next = slot(page, 'lora-choose-rank@check');
  await settled(page);
  const dock = await page.locator('[data-stage-figure][data-folded]:visible').first().boundingBox();
  const box = await next.boundingBox();
  expect(box?.y ?? 0).toBeGreaterThanOrEqual((dock?.y ?? 0) + (dock?.height ?? 0) - 1);
  expect(box?.y ?? 844).toBeLessThan(300);
});

test('a docked figure stays shown for whoever has shown it', async ({ page, quiet: _ }) => {
  await open(page, 'lora-rank-of-sum@check');
  await fold(page, 'Fold the figure').first().click();
  await fold(page, 'Show').first().click();
  await goOn(page, 'lora-rank-of-sum@check');
  await settled(page);
  await expect(page.locator('[data-stage-figure][data-folded]')).toHaveCount(0);
});

test('a docked figure folds when the keyboard opens for a field, and the field stays in place', async ({
  page,
  quiet: _,
}) => {
  await open(page, 'lora-count-square@check');
  const field = slot(page, 'lora-count-square@check').locator('input:not([type=radio])').first();
  await field.focus();
  await settled(page);
  const before = await field.boundingBox();
  await page.evaluate(() => {
    const view = window.visualViewport as VisualViewport;
    Object.defineProperty(view, 'height', { value: view.height - 300, configurable: true });
    view.dispatchEvent(new Event('resize'));
  });
  await expect(fold(page, 'Show').first()).toHaveAttribute('aria-expanded', 'false');
  await settled(page);
  expect(Math.abs(((await field.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(1);
});
