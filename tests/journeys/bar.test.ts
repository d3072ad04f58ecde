import type { Page } from '@playwright/test';
import { openFigures } from './answer.ts';
import { awake, expect, percent, sites, test } from './site.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 1280, height: 720 },
];

/** The longest page of each course. */
const longest = sites.flatMap((site) => {
  const count = (lesson: string) => site.faces.filter((face) => face.lesson === lesson).length;
  const lessons = [...new Set(site.faces.map(({ lesson }) => lesson))].sort((a, b) => count(b) - count(a));
  return lessons.slice(0, 1).map((lesson) => ({ site, lesson }));
});

const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 50)));

/** What a bar does on the page as it stands: how many there are, and what of the one they hide. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const bars = [...document.querySelectorAll('[data-bar]')].map((bar) => bar.getBoundingClientRect());
    const focused = document.activeElement?.closest('[data-option]') ?? document.activeElement;
    const at = focused?.getBoundingClientRect();
    const check = focused?.closest('[data-slot]')?.querySelector('fieldset ~ div button');
    const button = check?.getBoundingClientRect();
    return {
      bars: bars.length,
      covered: at !== undefined && bars.some(({ top, bottom }) => at.bottom > top + 1 && at.top < bottom - 1),
      inSight: button !== undefined && button.bottom <= innerHeight + 1 && button.top >= 0,
    };
  });

for (const { site, lesson } of longest)
  for (const size of SIZES)
    test(`Check of the question with the focus is in sight and covers nothing of it, ${size.width} × ${size.height} (${site.name})`, async ({
      page,
      quiet: _,
    }) => {
      await page.setViewportSize(size);
      await page.goto(`${site.url}${lesson}/`);
      await awake(page);
      await openFigures(page);
      let bars = 0;
      for (const question of await page.locator('[data-slot]').all()) {
        for (const field of await question.locator('fieldset :is(input, select, button):visible').all()) {
          await field.focus();
          await drawn(page);
          const now = await seen(page);
          expect
            .soft(now, (await question.getAttribute('data-slot')) ?? '')
            .toMatchObject({ covered: false });
          expect(now.bars).toBeLessThanOrEqual(1);
          if (now.bars) expect.soft(now.inSight).toBe(true);
          bars += now.bars;
        }
      }
      if (site !== percent && size.height < 720) expect(bars).toBeGreaterThan(0);
    });

test('there is one bar at most while a page is read, and it is of the question at the reading line', async ({
  page,
  quiet: _,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const [{ site, lesson } = { site: percent, lesson: '' }] = longest;
  await page.goto(`${site.url}${lesson}/`);
  await awake(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  let bars = 0;
  for (let y = 0; y < height; y += 250) {
    await page.evaluate((to) => scrollTo(0, to), y);
    await drawn(page);
    const tops = await page.evaluate(() =>
      [...document.querySelectorAll('[data-bar]')].map(
        (bar) => (bar.closest('[data-slot]')?.getBoundingClientRect().top ?? 0) / innerHeight,
      ),
    );
    expect(tops.length).toBeLessThanOrEqual(1);
    for (const top of tops) expect(top).toBeLessThan(0.5);
    bars += tops.length;
  }
  expect(bars).toBeGreaterThan(0);
});

test('a low window, as zoom makes it, has no bar', async ({ page, quiet: _ }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  const [{ site, lesson } = { site: percent, lesson: '' }] = longest;
  await page.goto(`${site.url}${lesson}/`);
  await awake(page);
  for (const question of await page.locator('[data-slot]:has(fieldset input)').all()) {
    await question.locator('fieldset input').first().focus();
    await drawn(page);
    await expect(page.locator('[data-bar]')).toHaveCount(0);
  }
});
