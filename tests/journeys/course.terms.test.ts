import type { Page } from '@playwright/test';
import { isThisCourse } from '../thisCourse.ts';
import { openFigures } from './answer.ts';
import { ABOUT_ANOTHER, awake, expect, settled, test } from './site.ts';

test.skip(!isThisCourse, ABOUT_ANOTHER);

/** A browser that cannot place a note by its styles. */
const withoutAnchors = (page: Page) =>
  page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS);
    CSS.supports = (name: string, value?: string) =>
      name.includes('position-area') ? false : value === undefined ? supports(name) : supports(name, value);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-beside] { position-area: none !important; position-try: none !important; }');
    document.adoptedStyleSheets.push(sheet);
  });

for (const width of [1280, 390])
  for (const way of ['by its styles', 'by script'])
    test(`at ${width} px what a term means stands at its word, ${way}`, async ({ page }) => {
      if (way === 'by script') await withoutAnchors(page);
      await page.setViewportSize({ width, height: 700 });
      await page.goto('adapter-layers/');
      await awake(page);
      // The script that places them is fetched only where it is needed.
      await settled(page);
      // A figure may take another line for its words as it comes to life.
      await openFigures(page);
      for (const word of await page.locator('main .prose .term').filter({ visible: true }).all()) {
        await word.click();
        const note = page.locator('[data-beside]:popover-open');
        await expect(note).toBeInViewport({ ratio: 0.99 });
        const [at, of] = [await note.boundingBox(), await word.boundingBox()];
        if (!at || !of) throw new Error('the note or its word has no place');
        expect(Math.min(Math.abs(at.y - of.y - of.height), Math.abs(of.y - at.y - at.height))).toBeLessThan(
          24,
        );
        expect(at.x).toBeLessThan(of.x + of.width);
        expect(at.x + at.width).toBeGreaterThan(of.x);
        await page.keyboard.press('Escape');
        await expect(note).toHaveCount(0);
        await expect(word).toBeFocused();
      }
    });
