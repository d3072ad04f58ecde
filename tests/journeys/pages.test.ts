import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { AnswerKey } from '../../src/course/types.ts';
import { isThisCourse } from '../thisCourse.ts';
import { secondFindings } from './ace.ts';
import { answerAll } from './answer.ts';
import { violationsEverywhere } from './axe.ts';
import { awake, expect, overflow, settled, sites, test } from './site.ts';

/** Whether axe, the narrowest window, or letters twice as large find fault with the page as it stands. */
async function sound(page: Page) {
  expect(await violationsEverywhere(page)).toEqual([]);
  const browser = await page.context().newCDPSession(page);
  const setLetters = (standard: number) => browser.send('Page.setFontSizes', { fontSizes: { standard } });
  await page.setViewportSize({ width: 390, height: 740 });
  await setLetters(32);
  expect(await overflow(page)).toBe(0);
  await setLetters(16);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBe(0);
}

/** Adds up by how much the parts of a page are moved while it loads. */
function watchShifts() {
  const seen = { shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

for (const { name, url, folder, pages, faces } of sites)
  test.describe(`the site “${name}”`, () => {
    const known = name === 'ours' && isThisCourse;
    test.use({ baseURL: url });

    test('is built', () => {
      expect(pages, `${folder} holds no page: npm test -- build percent`).not.toEqual([]);
    });

    const file = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8');
    const lessons = [...new Set(faces.map((face) => face.lesson))];

    // Each page is loaded once, and then looked at in every way.
    for (const path of pages)
      test(`/${path} keeps still, leads on, and is sound to axe in every theme and width`, async ({
        page,
      }) => {
        await page.addInitScript(watchShifts);
        // On a slow line the faces of formulas come after what is set in them is painted.
        await page.route(/KaTeX_/, async (route) => {
          await page.waitForFunction(() => performance.getEntriesByType('paint').length > 1);
          await route.continue();
        });
        await page.setViewportSize({ width: 360, height: 740 });
        await page.goto(path);
        await awake(page);

        await test.step('does not move while it loads, and uses each font it asks for ahead, once', async () => {
          await page.evaluate(() => document.fonts.ready);
          await settled(page);
          const { shift, asked, used } = await page.evaluate(() => ({
            shift: (window as unknown as { seen: { shift: number } }).seen.shift,
            asked: [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]')].map(
              (link) => performance.getEntriesByName(link.href).length,
            ),
            used: [...document.fonts].filter((f) => f.status === 'loaded').length,
          }));
          expect(shift).toBeLessThan(0.05);
          expect(asked).toEqual(asked.map(() => 1));
          expect(used).toBeGreaterThanOrEqual(asked.length);
        });

        await test.step('names every option by its words, with formulas as they are spoken', async () => {
          const formulas = page.locator('[data-option]:visible', { has: page.locator('[role=math]') });
          for (const option of await formulas.all()) {
            const named = (await option.ariaSnapshot()).replace(/\s+/g, ' ');
            const spoken = await option
              .locator('[role=math]')
              .evaluateAll((all) => all.map((e) => e.getAttribute('aria-label') ?? ''));
            for (const words of spoken) {
              expect(words).toMatch(/^[^\\{}]+$/);
              expect(named).toContain(words);
            }
          }
        });

        await test.step('has every field where a pointer finds it', async () => {
          const covered = await page
            .locator('[data-slot] :is(input[type="text"], select)')
            .evaluateAll((all) =>
              all.filter((field) => {
                field.scrollIntoView({ block: 'center' });
                const { x, y, width, height } = field.getBoundingClientRect();
                return !field.contains(document.elementFromPoint(x + width / 2, y + height / 2));
              }),
            );
          expect(covered).toHaveLength(0);
        });

        await test.step('leads nowhere that does not exist', async () => {
          const links = await page
            .locator('a[href]')
            .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
          for (const link of links) {
            if (!link.startsWith(url)) continue;
            const { pathname, hash } = new URL(link);
            const target = pathname.slice(new URL(url).pathname.length);
            if (hash) expect(file(target), link).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
            else expect(existsSync(join(folder, target)), link).toBe(true);
          }
        });

        await sound(page);
        if (await page.locator('[data-slot]').count()) {
          await answerAll(page);
          await sound(page);
        }
        expect(await secondFindings(page)).toEqual([]);
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
            await expect(page.locator('[data-option]').filter({ visible: false })).toHaveCount(0);
          });
      });
    });

    if (name === 'percent')
      test('has options with formulas', () => {
        expect(pages.some((path) => /data-option(?:(?!<\/label>).)*<math /s.test(file(path)))).toBe(true);
      });

    test('carries the notices of what is built into it, linked from the foot of every page', () => {
      const notices = readFileSync(join(folder, 'licences.txt'), 'utf8');
      for (const owner of ['deltaq', 'react', 'react-dom', 'katex', '@fontsource-variable/source-serif-4'])
        expect(notices).toMatch(new RegExp(`^${owner} \\d`, 'm'));
      expect(notices).toMatch(/SIL OPEN FONT LICENSE/i);
      expect(notices).toMatch(/Permission is hereby granted, free of charge/);
      for (const path of pages) expect(file(path), path).toMatch(/<footer.*href="[^"]*\/licences\.txt"/s);
    });

    test('has one title, description and canonical address a page, and a sitemap of them', () => {
      const of = (path: string, pattern: RegExp) =>
        [...file(path).matchAll(pattern)].map((found) => found[1]);
      const listed = pages.filter((path) => !path.endsWith('notes/'));
      expect(new Set(pages.map((path) => of(path, /<title>(.+?)<\/title>/g).join())).size).toBe(pages.length);
      for (const path of pages)
        expect(of(path, /<meta name="description" content="(.{20,}?)"/g), path).toHaveLength(1);
      const canonical = listed.map((path) => {
        const [address = '', ...more] = of(path, /<link rel="canonical" href="(.+?)"/g);
        expect(more, path).toEqual([]);
        expect(new URL(address).pathname).toBe(new URL(path, url).pathname);
        return address;
      });
      const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
      expect([...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map((found) => found[1]).sort()).toEqual(
        canonical.sort(),
      );
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

    test('carries no formula twice: what an island shows is not in its data too', () => {
      for (const path of pages)
        for (const island of file(path).split('data-island=').slice(1)) {
          const [html = '', data = ''] = island.split('<script type="application/json">');
          const spoken = [...html.matchAll(/<math.*?<\/math>/g)].map(([math]) => math);
          const carried = JSON.parse(`[${data.split('</script>')[0] || '0'}]`);
          const texts = JSON.stringify(carried);
          expect(
            spoken.filter((math) => texts.includes(JSON.stringify(math).slice(1, -1))),
            path,
          ).toEqual([]);
        }
    });

    test('neither a lesson nor any script holds its key', () => {
      const assets = readdirSync(join(folder, 'assets')).filter((asset) => asset.endsWith('.js'));
      const scripts = assets.map((asset) => readFileSync(join(folder, 'assets', asset), 'utf8'));
      const explained: string[] = [];
      for (const lesson of lessons) {
        const html = file(lesson);
        const key = JSON.parse(readFileSync(join(folder, lesson, 'answers.json'), 'utf8')) as AnswerKey;
        const openings = Object.values(key).map(({ explanation }) => explanation.slice(0, 60));
        for (const opening of openings) expect(html, lesson).not.toContain(opening);
        expect(html, lesson).not.toMatch(/"correct"/);
        explained.push(...openings);
      }
      for (const script of scripts)
        expect(explained.filter((opening) => script.includes(opening))).toEqual([]);
      expect(explained.length).toBeGreaterThan(lessons.length);
      expect(scripts).not.toEqual([]);
    });
  });
