import type { Page } from '@playwright/test';
import type { AnswerKey } from '../../src/course/types.ts';
import { isThisCourse } from '../thisCourse.ts';
import { answerAll } from './answer.ts';
import { violationsEverywhere } from './axe.ts';
import { awake, expect, overflow, settled, sites, test } from './site.ts';

/** Whether axe and the narrowest window find fault with the page as it stands. */
async function sound(page: Page) {
  expect(await violationsEverywhere(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBe(0);
}

for (const { name, url, folder, pages, faces } of sites)
  test.describe(`the site “${name}”`, () => {
    const known = name === 'ours' && isThisCourse;
    test.use({ baseURL: url });

    test('is built', () => {
      expect(pages, `${folder} holds no page: npm test -- build percent`).not.toEqual([]);
    });

    for (const path of pages)
      test(`/${path} is sound to axe in every theme and width and fits 320 px, before and after answering`, async ({
        page,
        quiet: _,
      }) => {
        await page.goto(path);
        await awake(page);
        await sound(page);
        if ((await page.locator('[data-slot]').count()) === 0) return;
        await answerAll(page);
        await sound(page);
      });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('every page can be read', async ({ page }) => {
        for (const path of pages)
          await test.step(`/${path}`, async () => {
            await page.goto(path);
            await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
            const words = ((await page.locator('main').textContent()) ?? '').split(/\s+/).length;
            expect(words, path).toBeGreaterThan(known ? 60 : 20);
            for (const option of await page.locator('[data-option]').all())
              await expect(option).toBeVisible();
          });
      });
    });

    test('every option is named by its words, with formulas as they are spoken', async ({ page }) => {
      let formulas = 0;
      for (const path of pages) {
        await page.goto(path);
        await awake(page);
        for (const option of await page
          .locator('[data-option]', { has: page.locator('[role=math]') })
          .all()) {
          const named = (await option.ariaSnapshot()).replace(/\s+/g, ' ');
          const spoken = await option
            .locator('[role=math]')
            .evaluateAll((all) => all.map((e) => e.getAttribute('aria-label') ?? ''));
          for (const words of spoken) {
            expect(words).toMatch(/^[^\\{}]+$/);
            expect(named).toContain(words);
          }
          formulas += spoken.length;
        }
      }
      if (name === 'percent' || isThisCourse) expect(formulas).toBeGreaterThan(0);
    });

    test('has one title, description and canonical address a page, and a sitemap of them', async ({
      page,
      request,
    }) => {
      const titles = new Set<string>();
      const sitemap = await (await request.get('sitemap.xml')).text();
      const listed: string[] = [];
      for (const path of pages) {
        await page.goto(path);
        titles.add(await page.title());
        await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{20}/);
        if (path.endsWith('notes/')) continue;
        const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
        expect(canonical?.endsWith(new URL(path, url).pathname), path).toBe(true);
        listed.push(`<loc>${canonical}</loc>`);
      }
      expect(titles.size).toBe(pages.length);
      expect(sitemap.match(/<loc>.*?<\/loc>/g)?.sort()).toEqual(listed.sort());
    });

    test('answers an unknown address with status 404 and a way on', async ({ page, request }) => {
      expect((await request.get('nothing/here/')).status()).toBe(404);
      await page.route('**/nothing/here/', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, status: 200 });
      });
      await page.goto('nothing/here/');
      await page.getByRole('link', { name: 'All topics' }).click();
      await expect(page).toHaveURL(url);
    });

    test('leads nowhere that does not exist', async ({ page, request }) => {
      const seen = new Set<string>();
      const anchors = new Map<string, Set<string>>();
      for (const path of pages) {
        await page.goto(path);
        const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map((e) => e.id));
        anchors.set(new URL(page.url()).pathname, new Set(ids));
        const links = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map((a) => a.href),
        );
        for (const link of links) if (link.startsWith(new URL(url).origin)) seen.add(link);
      }
      for (const link of seen) {
        const { pathname, hash } = new URL(link);
        const ids = anchors.get(pathname);
        if (!ids) expect((await request.get(pathname)).status(), link).toBe(200);
        else if (hash) expect(ids.has(hash.slice(1)), link).toBe(true);
      }
      expect(seen.size).toBeGreaterThan(pages.length);
    });

    test('neither a lesson nor a script it begins with holds its key', async ({ page, request }) => {
      const scripts = new Set<string>();
      page.on('request', (asked) => {
        if (asked.resourceType() === 'script') scripts.add(asked.url());
      });
      const lessons = [...new Set(faces.map((face) => face.lesson))];
      const explained: string[] = [];
      for (const lesson of lessons) {
        const html = await (await request.get(`${lesson}/`)).text();
        const key = (await (await request.get(`${lesson}/answers.json`)).json()) as AnswerKey;
        const openings = Object.values(key).map(({ explanation }) => explanation.slice(0, 60));
        for (const opening of openings) expect(html, lesson).not.toContain(opening);
        expect(html, lesson).not.toMatch(/"correct"/);
        explained.push(...openings);
        await page.goto(`${lesson}/`);
        await awake(page);
      }
      for (const script of scripts) {
        const text = await (await request.get(script)).text();
        for (const opening of explained) expect(text, script).not.toContain(opening);
      }
      expect(explained.length).toBeGreaterThan(lessons.length);
      expect(scripts.size).toBeGreaterThan(0);
    });

    test('does not move while it loads, and uses each font it asks for ahead, once', async ({ page }) => {
      await page.addInitScript(() => {
        const seen = { shift: 0 };
        Object.assign(window, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            seen.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.setViewportSize({ width: 360, height: 740 });
      for (const path of pages) {
        await page.goto(path);
        await awake(page);
        await page.evaluate(() => document.fonts.ready);
        await settled(page);
        const { shift, asked } = await page.evaluate(() => ({
          shift: (window as unknown as { seen: { shift: number } }).seen.shift,
          asked: [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]')].map(
            (link) => performance.getEntriesByName(link.href).length,
          ),
        }));
        expect(shift, path).toBeLessThan(0.05);
        expect(asked, path).toEqual(asked.map(() => 1));
        const faces = await page.evaluate(
          () => [...document.fonts].filter((f) => f.status === 'loaded').length,
        );
        expect(faces, path).toBeGreaterThanOrEqual(asked.length);
      }
    });
  });
