import type { Page } from '@playwright/test';
import { translate } from '../helpers/translate.ts';
import { awake, expect, sites, test } from './site.ts';

/** Turns to each part of a page, and does with each of its controls what can be done, once. Runs in the page. */
async function storm() {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const put = (field: HTMLInputElement | HTMLSelectElement, value: string) => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const operate = (control: Element) => {
    if (control instanceof HTMLSelectElement) put(control, [...control.options].at(-1)?.value ?? '');
    else if (control instanceof HTMLInputElement && control.type === 'range')
      put(control, String(control.valueAsNumber + (Number(control.step) || 1)));
    else if (control instanceof HTMLInputElement && !/radio|checkbox/.test(control.type)) put(control, '1');
    else if (control instanceof HTMLElement) control.click();
  };
  const parts = [...document.querySelectorAll<HTMLElement>('[data-island]')];
  for (const part of parts) {
    part.scrollIntoView({ behavior: 'instant' });
    part.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    while (part.checkVisibility() && !('live' in part.dataset)) await pause(5);
  }
  const used = new Set<Element>();
  const judged = new Set<Element>();
  const next = (part: Element) =>
    [...part.querySelectorAll('input:not([type="file"]), select, button, summary')].find(
      (one) =>
        !used.has(one) &&
        one.textContent !== 'Skip' &&
        one.checkVisibility() &&
        !one.closest('[inert], [aria-disabled="true"]'),
    );
  /** Some draw their controls anew whenever one is used. */
  const turnTo = async (part: Element, most: number) => {
    for (let control = next(part); control && most > 0; control = next(part), most--) {
      const says = control.textContent;
      used.add(control);
      operate(control);
      await pause(5);
      const isJudged = () => part.querySelector('[role="status"]')?.textContent;
      for (let i = 0; i < 200 && says === 'Check' && !isJudged(); i++) await pause(5);
      if (isJudged() && part.closest('[data-slot]')) judged.add(part);
    }
  };
  for (const part of parts) {
    await turnTo(part, 40);
    // A page of one part goes on from step to step, and fetches what it asks next.
    for (let i = 0; i < 8 && parts.length < 4; i++) {
      await pause(50);
      await turnTo(part, 20);
    }
  }
  // Some are answered by a figure further down, and can be checked only now.
  used.clear();
  for (const part of parts) if (part.closest('[data-slot]') && !judged.has(part)) await turnTo(part, 20);
  return judged.size;
}

const faults = (page: Page) =>
  page.evaluate(() => ({
    stale: window.staleWords?.(),
    empty: [...document.querySelectorAll('legend, [data-option]')]
      .filter((one) => one.checkVisibility() && !one.textContent?.trim())
      .map((one) => one.outerHTML),
    stopped: [...document.querySelectorAll('[role="alert"]')]
      .map((one) => one.textContent)
      .filter((text) => text?.includes('stopped')),
  }));

for (const { name, url, pages } of sites)
  test(`“${name}” is answered and moved everywhere while a browser translates it`, async ({
    page,
    quiet,
  }) => {
    test.setTimeout(900_000);
    await page.addInitScript(
      `addEventListener('DOMContentLoaded', () => { if (document.contentType === 'text/html') (${translate})(); });`,
    );
    for (const path of pages)
      await test.step(`/${path}`, async () => {
        await page.goto(`${url}${path}`);
        await awake(page);
        // A question that was answered elsewhere may not be asked again.
        const asked = await page.locator('[data-slot]').filter({ visible: true }).count();
        expect(await page.evaluate(storm), path).toBeGreaterThanOrEqual(asked);
        expect(await faults(page), path).toEqual({ stale: [], empty: [], stopped: [] });
        expect(quiet, path).toEqual([]);
      });
  });
