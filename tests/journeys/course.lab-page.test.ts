import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { isThisCourse } from '../thisCourse.ts';
import { violationsEverywhere } from './axe.ts';
import { ABOUT_ANOTHER, awake, expect, loud, overflow, tabTo, test } from './site.ts';

test.skip(!isThisCourse, ABOUT_ANOTHER);

/** LoRA against full fine-tuning on a task near to what the model can do, short enough for a test. */
const SHORT = 'lab/?task=near&lanes=full_0.003+lora~4~8~qv_0.02&steps=120&seeds=1';

async function open(page: Page, path: string) {
  await page.goto(path);
  await awake(page);
  await page.getByRole('button', { name: 'Just show me' }).waitFor();
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('a race is started by keyboard, draws its curves, ends with a sentence, and the models can be tried', async ({
  page,
  quiet: _,
}) => {
  await open(page, SHORT);
  await expect(page.getByText('Predict first, or ask just to be shown.')).toBeVisible();
  await tabTo(page, 'fieldset[data-predict] button');
  await page.keyboard.press('Enter');
  await expect(
    page.locator('[data-predict] p', { hasText: 'You predicted: Full fine-tuning' }),
  ).toBeFocused();
  await tabTo(page, '[data-lab="controls"] button');
  await page.keyboard.press('Enter');
  await page.locator('[data-chart="loss"] [data-lab="line"]').first().waitFor({ state: 'attached' });

  await button(page, 'Pause').click();
  await expect(page.getByText('Paused.')).toBeVisible();
  await button(page, 'Go on').click();
  const verdict = page.locator('[data-lab="verdict"]');
  await expect(verdict).toContainText('What happened');
  await expect(verdict).toContainText(/came first|tell them apart/);
  await expect(page.locator('[data-lab="standings"] tbody tr').first()).toContainText('105,024');
  const exact = await page
    .locator('[data-lab="standings"] tbody tr')
    .first()
    .locator('td')
    .nth(5)
    .textContent();
  expect(Number.parseFloat(exact ?? '')).toBeGreaterThan(90);

  await page.getByRole('combobox', { name: 'Command' }).selectOption('reverse');
  await button(page, 'Answer').click();
  await expect(page.locator('[data-lab="answer"]').first()).toContainText('reverse deltaq → qatled: right.');
  await page.getByLabel('Fine-tuned by').selectOption({ label: 'LoRA r = 4 on q and v' });
  await page.getByLabel('plugged in').uncheck();
  await expect(page.locator('[data-lab="answer"]').nth(1)).toContainText('reverse deltaq → qatled: right.');
  await button(page, /Unplug what was added/).click();
  await expect(
    page.getByText('Unplugged, the old skills are back with LoRA r = 4 on q and v.'),
  ).toBeVisible();

  await page.getByLabel('Trained by').selectOption({ label: 'LoRA r = 4 on q and v' });
  await button(page, 'Show ΔQ').click();
  await expect(page.locator('[data-lab="delta"]')).toContainText('Its numerical rank is 4');
  await button(page, 'Hand this ΔQ to the LoRA figure').click();
  await expect(page.getByRole('link', { name: 'To the LoRA figure' })).toBeVisible();
  await button(page, /^Merge/).click();
  await expect(page.getByText(/Merged\. The largest difference/)).toBeVisible();

  expect(await violationsEverywhere(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(page)).toBe(0);
  const small = await page
    .locator('[data-island="lab"] svg text')
    .evaluateAll(
      (all) => all.filter((text) => Number.parseFloat(getComputedStyle(text).fontSize) < 12).length,
    );
  expect(small).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });

  const [csv] = await Promise.all([page.waitForEvent('download'), button(page, 'All curves as CSV').click()]);
  const lines = readFileSync(await csv.path(), 'utf8').split('\r\n');
  expect(lines[0]).toBe('method,seed,step,loss,exact match,letters right,old skills');
  expect(lines).toHaveLength(1 + 2 * 121);
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'First chart as PNG').click(),
  ]);
  expect(
    readFileSync(await png.path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const)
  test(`at ${width} × ${height} a race that is started is seen, and stays so when it is over`, async ({
    page,
    quiet: _,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, SHORT);
    await expect(page.getByRole('region', { name: 'Sweep of learning rates' })).toBeHidden();
    await button(page, 'Full fine-tuning').click();
    await button(page, 'Start the race').click();
    const seen = async () => {
      for (const part of [
        page.getByText(/ of 240 steps/),
        page.locator('[data-chart="right"] svg[id]'),
        page.locator('[data-chart="loss"] svg[id]'),
      ])
        await expect(part).toBeInViewport({ ratio: 0.95 });
    };
    await seen();
    await expect(page.locator('[data-lab="verdict"]')).toContainText('What happened');
    await seen();
    for (const narrow of [width, 360]) {
      await page.setViewportSize({ width: narrow, height });
      expect(await overflow(page)).toBe(0);
    }
  });

test('the address carries the set-up, and a seed repeated is a seed for ever', async ({ page }) => {
  await open(page, 'lab/?preset=lora&seed=7');
  await page.getByText('Change the race').click();
  await page.getByRole('radio', { name: /mirrored alphabet/ }).check();
  await expect(page).toHaveURL(/task=far/);
  await expect(page).toHaveURL(/seed=7/);
  await page.reload();
  await awake(page);
  await page.getByText('Change the race').click();
  await expect(page.getByRole('radio', { name: /mirrored alphabet/ })).toBeChecked();
});

loud(
  'without its weights the lab says so, shows a stored run, and the rest of the page goes on',
  async ({ page }) => {
    await page.route(/base-.*\.bin/, (route) => route.abort());
    await open(page, 'lab/?preset=lora');
    await button(page, 'Just show me').click();
    await expect(page.getByText(/weights could not be fetched/)).toBeVisible();
    await button(page, 'Show a stored run').click();
    await expect(page.getByText(/^A stored run/)).toBeVisible();
    await expect(page.locator('[data-lab="verdict"]')).toContainText('What happened');
    await expect(page.locator('[data-lab="standings"] tbody tr')).toHaveCount(5);
    await expect(page.locator('[data-lab="seeds"] circle')).toHaveCount(15);
    const table = page.getByRole('region', { name: 'Standings' });
    expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    await page.unroute(/base-.*\.bin/);
    await button(page, 'Load the model again').click();
    await expect(page.getByText('The model is loaded.')).toBeVisible();
  },
);

loud('a file of weights that is cut short or damaged is told apart', async ({ page }) => {
  for (const [change, says] of [
    [(bytes: Buffer) => bytes.subarray(0, 1000), /has 1000 bytes instead of/],
    [(bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 5 ? byte ^ 1 : byte))), /is damaged/],
  ] as const) {
    await page.route(/base-.*\.bin/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.body()) });
    });
    await open(page, 'lab/');
    // The page fetches nothing for the lab until it is used.
    await button(page, 'Just show me').click();
    await expect(page.getByText(says)).toBeVisible();
    await page.unroute(/base-.*\.bin/);
  }
});

loud('without its kernel in WebAssembly the lab computes in JavaScript, and says so', async ({ page }) => {
  await page.route(/kernels-.*\.wasm/, (route) => route.abort());
  await open(page, 'lab/?task=near&lanes=full_0.003+lora~4~8~qv_0.02&steps=5&batch=4&seeds=1');
  await expect(page.getByText(/WebAssembly is not available here/)).toBeVisible();
  await button(page, 'Just show me').click();
  await button(page, 'Start the race').click();
  await expect(page.locator('[data-lab="verdict"]')).toContainText('What happened');
});

loud.describe('offline', () => {
  loud.use({ serviceWorkers: 'allow' });
  loud('after a visit the lab trains without a connection', async ({ page, context }) => {
    await page.goto('lab/');
    await awake(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await open(page, 'lab/?task=near&lanes=full_0.003+lora~4~8~qv_0.02&steps=5&batch=4&seeds=1');
    await button(page, 'Just show me').click();
    await button(page, 'Start the race').click();
    await expect(page.locator('[data-lab="verdict"]')).toContainText('What happened');
    await expect(page.getByText(/WebAssembly is not available/)).toHaveCount(0);
  });
});
