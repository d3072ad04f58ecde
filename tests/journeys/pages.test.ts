import type { Page } from '@playwright/test';
import { enter } from './answer.ts';
import { violations } from './axe.ts';
import { awake, expect, PAGES, test } from './site.ts';

/** Opens the figures of a page: a question may ask for the state of one. */
async function operated(page: Page) {
  for (const figure of await page.locator('[data-island=widget]').all()) {
    await figure.scrollIntoViewIfNeeded();
    await figure.getByRole('button', { name: 'Copy link to this state' }).waitFor();
    await page.waitForTimeout(300);
  }
}

/** Answers every question of a page, without caring which way. */
async function answerAll(page: Page) {
  for (const question of await page.locator('[data-slot]').all()) {
    if (!(await enter(question))) await operated(page);
    await question.getByRole('button', { name: 'Check', exact: true }).click();
    await question.getByRole('button', { name: 'Continue', exact: true }).waitFor();
  }
}

for (const path of PAGES)
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 360])
      test(`axe finds nothing on /${path} in ${colorScheme} at ${width}`, async ({ page, quiet: _ }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        await awake(page);
        expect(await violations(page)).toEqual([]);
        if ((await page.locator('[data-slot]').count()) === 0) return;
        await answerAll(page);
        expect(await violations(page)).toEqual([]);
      });

for (const path of PAGES)
  test(`/${path} fits 320 px without scrolling sideways, before and after answering`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await awake(page);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await answerAll(page);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

for (const path of PAGES)
  test.describe(`without JavaScript, /${path}`, () => {
    test.use({ javaScriptEnabled: false });
    test('can be read', async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const words = ((await page.locator('main').textContent()) ?? '').split(/\s+/).length;
      expect(words).toBeGreaterThan(60);
      for (const option of await page.locator('[data-option]').all()) await expect(option).toBeVisible();
    });
  });

test('leads to the answers where scripts are off', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL as string });
  await page.goto('lora/');
  await page.getByRole('link', { name: 'The answer, explained' }).first().click();
  await expect(page).toHaveURL(/lora\/answers\/#a-lora-opener$/);
  await expect(page.locator('#a-lora-opener')).toContainText('Quality close to');
  await page.close();
});

test('every option is named by its words, with formulas as they are spoken', async ({ page }) => {
  let formulas = 0;
  for (const path of PAGES.filter((p) => /^[a-z-]+\/$/.test(p))) {
    await page.goto(path);
    await awake(page);
    for (const option of await page.locator('[data-option]').all()) {
      const name = (await option.ariaSnapshot()).replace(/\s+/g, ' ');
      const spoken = await option
        .locator('[role=math]')
        .evaluateAll((all) => all.map((e) => e.getAttribute('aria-label') ?? ''));
      for (const words of spoken) {
        expect(words).toMatch(/^[^\\{}]+$/);
        expect(name).toContain(words);
      }
      formulas += spoken.length;
    }
  }
  expect(formulas).toBeGreaterThan(0);
});

test('has one title, description and canonical address a page, and a sitemap of them', async ({
  page,
  request,
}) => {
  const titles = new Set<string>();
  const sitemap = await (await request.get('sitemap.xml')).text();
  for (const path of PAGES) {
    await page.goto(path);
    titles.add(await page.title());
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{20}/);
    if (path.endsWith('notes/')) continue;
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(canonical).toMatch(new RegExp(`/any-name/${path}$`));
    expect(sitemap).toContain(`<loc>${canonical}</loc>`);
  }
  expect(titles.size).toBe(PAGES.length);
});

test('answers an unknown address with status 404 and a way on', async ({ page, request }) => {
  expect((await request.get('nothing/here/')).status()).toBe(404);
  await page.route('**/nothing/here/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, status: 200 });
  });
  await page.goto('nothing/here/');
  await page.getByRole('link', { name: 'All topics' }).click();
  await expect(page).toHaveURL(/\/any-name\/$/);
});

test('leads nowhere that does not exist', async ({ page, request }) => {
  const seen = new Set<string>();
  const anchors = new Map<string, Set<string>>();
  for (const path of PAGES) {
    await page.goto(path);
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map((e) => e.id));
    anchors.set(new URL(page.url()).pathname, new Set(ids));
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map((a) => a.href),
    );
    for (const link of links) if (link.startsWith('http://localhost')) seen.add(link);
  }
  for (const link of seen) {
    const url = new URL(link);
    const ids = anchors.get(url.pathname);
    if (!ids) expect((await request.get(url.pathname)).status(), link).toBe(200);
    else if (url.hash) expect(ids.has(url.hash.slice(1)), link).toBe(true);
  }
  expect(seen.size).toBeGreaterThan(40);
});

test('does not move while it loads', async ({ page }) => {
  for (const path of ['', 'lora/', 'when-to-fine-tune/', 'progress/']) {
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          (window as unknown as { shift: number }).shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    await awake(page);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift), path).toBeLessThan(
      0.05,
    );
  }
});
