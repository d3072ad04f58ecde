import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { isThisCourse } from '../thisCourse.ts';
import { violations } from './axe.ts';
import { ABOUT_ANOTHER, awake, expect, ours, overflow, settled, test } from './site.ts';

test.skip(!isThisCourse, ABOUT_ANOTHER);

/** Pages with a figure that follows the text beside it. */
const staged = ours.pages.filter((path) => {
  const html = readFileSync(`${ours.folder}/${path}index.html`, 'utf8');
  return html.includes('data-stage-figure') && html.split('data-shows=').length > 2;
});

const figureOn = (page: Page) => page.locator('[data-spread] figure[data-stage-figure]').first();
const numberOn = (page: Page) => figureOn(page).locator('[data-counts]');

async function open(page: Page, path: string, width = 1280, height = 720) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(path);
  await awake(page);
  // A question about it is passed over, and leads to it: back to the beginning.
  for (const skip of await page
    .locator('[data-slot$="@prediction"]')
    .getByRole('button', { name: 'Skip' })
    .all())
    await skip.click();
  await expect(figureOn(page)).not.toHaveAttribute('data-awaiting');
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo({ top: 0, behavior: 'instant' });
  });
  // It has been told what is read.
  await expect(figureOn(page).getByText('follows the text')).toHaveCount(1);
}

/** Scrolls until a step of the first spread is read, and says what its figure then shows. */
async function read(page: Page, step: number): Promise<string> {
  const steps = page.locator('[data-spread]').first().locator('[data-shows]');
  await steps.nth(step).evaluate((one) => {
    const line = innerWidth < 1100 ? 0.52 : 0.42;
    scrollBy({ top: one.getBoundingClientRect().top - innerHeight * line, behavior: 'instant' });
  });
  await expect(steps.nth(step)).toHaveAttribute('data-read', '');
  return (await numberOn(page).textContent()) ?? '';
}

/** Moves the control that comes first by a key: a slider, or the next of a few values. */
async function takeHold(page: Page): Promise<void> {
  const drawn = figureOn(page).locator('[data-stage]');
  const controls = drawn.getByRole('slider').or(drawn.getByRole('button', { pressed: false }));
  const first = controls.first();
  const key = await first.evaluate((one) => {
    if (!(one instanceof HTMLInputElement)) return 'Enter';
    return one.value === one.min ? 'ArrowRight' : 'ArrowLeft';
  });
  await first.press(key);
}

/** Two steps of one section whose figure shows different numbers. */
async function twoSteps(page: Page): Promise<[number, number]> {
  const sections = await page
    .locator('[data-spread]')
    .first()
    .evaluate((spread) => {
      const headings = [...spread.querySelectorAll('h2[id]')];
      const isAfter = (a: Element, b: Element) =>
        a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING;
      return [...spread.querySelectorAll('[data-shows]')].map(
        (step) => headings.filter((heading) => isAfter(heading, step)).length,
      );
    });
  const numbers: string[] = [];
  for (const step of sections.keys()) numbers.push(await read(page, step));
  for (const [b, number] of numbers.entries())
    if (b > 0 && sections[b] === sections[b - 1] && number !== numbers[b - 1]) return [b - 1, b];
  throw new Error('no two steps of one section show different numbers');
}

const toStage = (page: Page) =>
  figureOn(page).evaluate((figure) => {
    const place = figure.closest('[data-stage-place]') as HTMLElement;
    const { left, right, top, bottom, height } = place.getBoundingClientRect();
    const head = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    return {
      position: getComputedStyle(place).position,
      left,
      right,
      top: top - head,
      bottom,
      share: height / innerHeight,
    };
  });

test('the topic on LoRA has a figure that follows its text', () => {
  expect(staged).toContain('lora/');
});

for (const path of staged) {
  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
    [1100, 700],
  ] as const)
    test(`/${path} keeps its figure whole beside the text at ${width} px`, async ({ page, quiet: _ }) => {
      await open(page, path, width, height);
      for (const step of [0, 1]) {
        await read(page, step);
        const stage = await toStage(page);
        expect(Math.abs(stage.top)).toBeLessThan(1.5);
        expect(Math.abs(stage.right - width)).toBeLessThan(1);
        expect(Math.abs(stage.bottom - height)).toBeLessThan(1.5);
        expect(stage.left).toBeLessThan(width * 0.5);
      }
      expect(await overflow(page)).toBe(0);
    });

  for (const [width, height] of [
    [768, 1024],
    [390, 844],
    [390, 664],
    [360, 640],
    [320, 640],
  ] as const)
    test(`/${path} docks its figure over the text at ${width} × ${height}`, async ({ page, quiet: _ }) => {
      await open(page, path, width, height);
      // Its place is kept while it is still on its way: it arrives after the text above which it docks.
      const [before, without] = await page.evaluate(() => {
        const top = () => document.querySelector('h1')?.getBoundingClientRect().top;
        const whole = top();
        const place = document.querySelector('[data-spread] > [data-stage-place]') as Element;
        const { parentNode, nextSibling } = place;
        place.remove();
        const absent = top();
        parentNode?.insertBefore(place, nextSibling);
        return [whole, absent];
      });
      expect(without).toBe(before);
      await read(page, 1);
      const stage = await toStage(page);
      expect(Math.abs(stage.top)).toBeLessThan(1.5);
      expect(stage.share).toBeLessThan(0.45);
      const fold = figureOn(page).getByRole('button', { name: 'Fold the figure' });
      await fold.click();
      const show = figureOn(page).getByRole('button', { name: 'Show' });
      await expect(show).toHaveAttribute('aria-expanded', 'false');
      await expect.poll(async () => (await toStage(page)).share * height).toBeLessThan(66);
      await expect(numberOn(page)).toBeVisible();
      await show.click();
      await figureOn(page).getByRole('button', { name: 'More about the figure' }).click();
      await expect(figureOn(page).getByText('In words')).toBeVisible();
      expect(await overflow(page)).toBe(0);
    });

  test(`/${path} shows what is read, and leaves the address alone`, async ({ page, quiet: _ }) => {
    await open(page, path);
    const [a, b] = await twoSteps(page);
    expect(await read(page, a)).not.toBe(await read(page, b));
    await settled(page);
    expect(new URL(page.url()).search).toBe('');
  });

  test(`/${path} obeys a key until the text is followed again`, async ({ page, quiet: _ }) => {
    await open(page, path);
    const [a, b] = await twoSteps(page);
    const shown = await read(page, b);
    await read(page, a);
    await takeHold(page);
    const figure = figureOn(page);
    await expect(figure.getByText('you have taken hold')).toBeVisible();
    // The address follows once the hand rests.
    await expect(page).toHaveURL(/[?&]\w+\.\w+=/);
    const held = await numberOn(page).textContent();
    expect(await read(page, b)).toBe(held);
    await figure.getByRole('button', { name: 'Follow the text' }).click();
    await expect(numberOn(page)).toHaveText(shown);
    await expect(figure.getByText('follows the text')).toBeVisible();
  });

  test(`/${path} stays in the hand that takes it before the page was told what is read`, async ({
    page,
    quiet: _,
  }) => {
    await page.addInitScript(() => {
      globalThis.IntersectionObserver = class extends IntersectionObserver {
        constructor(tell: IntersectionObserverCallback, options?: IntersectionObserverInit) {
          super((...seen) => {
            const { dataset } = document.documentElement;
            if (dataset.late === undefined) return tell(...seen);
            setTimeout(() => {
              tell(...seen);
              dataset.late = 'told';
            }, 2000);
          }, options);
        }
      };
    });
    await open(page, path);
    await read(page, 0);
    await page.evaluate(() => {
      document.documentElement.dataset.late = '';
    });
    const heading = page.locator('[data-spread]').first().locator('h2[id]').nth(1);
    await heading.evaluate((one) => one.scrollIntoView({ behavior: 'instant' }));
    await figureOn(page).getByRole('slider').first().press('ArrowRight');
    const held = await numberOn(page).textContent();
    await expect(figureOn(page).getByText('you have taken hold')).toBeVisible();
    await page.locator('html[data-late=told]').waitFor();
    await settled(page);
    await expect(figureOn(page).getByText('you have taken hold')).toBeVisible();
    await expect(numberOn(page)).toHaveText(held ?? '');
  });

  test(`/${path} is let go by the next section`, async ({ page, quiet: _ }) => {
    await open(page, path);
    const slider = figureOn(page).getByRole('slider', { disabled: false }).first();
    // A first picture may have nothing to move, and one that waits for a guess neither.
    for (let at = 0; at === 0 || !(await slider.isVisible()); at++) await read(page, at);
    // At one end of its way or the other.
    await slider.press('ArrowLeft');
    await slider.press('ArrowRight');
    await expect(figureOn(page).getByText('you have taken hold')).toBeVisible();
    const steps = page.locator('[data-spread]').first().locator('[data-shows]');
    await read(page, (await steps.count()) - 1);
    await expect(figureOn(page).getByText('follows the text')).toBeVisible();
  });

  test(`/${path} moves its figure by a link and nothing else`, async ({ page, quiet: _ }) => {
    await open(page, path);
    const link = page.locator('[data-spread]').first().locator('a[data-figure]').first();
    await link.scrollIntoViewIfNeeded();
    await settled(page);
    const at = await page.evaluate(() => scrollY);
    await link.click();
    await expect(figureOn(page).getByText('you have taken hold')).toBeVisible();
    await settled(page);
    expect(await page.evaluate(() => scrollY)).toBe(at);
  });

  test(`/${path} leads by a key from a paragraph to its figure and back`, async ({ page, quiet: _ }) => {
    await open(page, path);
    // Prose has a link to its figure; from a question, the key alone leads there.
    const steps = page.locator('[data-spread]').first().locator('[data-shows]');
    const ways = await steps.evaluateAll((all) =>
      all.map((step) => step.querySelector(':scope > a[data-to-figure]') !== null),
    );
    await read(page, ways.indexOf(true, 1));
    await page.keyboard.press('f');
    const inFigure = () =>
      page.evaluate(() => Boolean(document.activeElement?.closest('[data-stage-figure]')));
    expect(await inFigure()).toBe(true);
    // What sticks is in sight: going through it leaves the text where it is.
    const at = await page.evaluate(() => scrollY);
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => scrollY)).toBe(at);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-shows]:focus')).toHaveAttribute('data-read', '');
    const link = page.locator('[data-read] a[data-to-figure]');
    await link.focus();
    await expect(link).toBeInViewport();
    await page.keyboard.press('Enter');
    expect(await inFigure()).toBe(true);
  });

  test(`/${path} sticks nowhere in a low window and on paper`, async ({ page, quiet: _ }) => {
    await page.setViewportSize({ width: 1280, height: 560 });
    await page.goto(path);
    await awake(page);
    expect((await toStage(page)).position).toBe('static');
    expect(await page.locator('header').evaluate((head) => getComputedStyle(head).position)).toBe('static');
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ media: 'print' });
    expect((await toStage(page)).position).toBe('static');
  });

  test(`/${path} is without fault for axe, docked, folded and with its table open`, async ({ page }) => {
    // The longest page, looked through several times.
    test.slow();
    await open(page, path, 390, 844);
    const figure = figureOn(page);
    await figure.getByRole('button', { name: 'More about the figure' }).click();
    await figure.getByText('Table', { exact: true }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await figure.getByRole('button', { name: 'Fold the figure' }).click();
    expect(await violations(page)).toEqual([]);
    await open(page, path, 1280, 800);
    expect(await violations(page)).toEqual([]);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test(`/${path} shows its figure where it is placed`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(path);
      expect((await toStage(page)).position).toBe('static');
      await expect(numberOn(page)).toBeVisible();
    });
  });
}
