import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from '@playwright/test';
import { lessonPages } from './builtPages.ts';
import { median } from './median.ts';
import { opened } from './opened.ts';
import { SLOW_CPU, slowDown } from './slowDown.ts';

const QUESTION = '[data-island=question] [data-asked]';
/** The first of the buttons after the options. */
const CHECK = 'fieldset ~ div button';
const WIDTHS = [1280, 390, 320];
/** Milliseconds on a slow phone, from the press to the frame that shows what it did. */
const LIMITS = { choose: 50, check: 120 };

/** How far anything moves when an answer is checked, and how long choosing and checking take on the longest page. */
export async function checks(browser: Browser): Promise<void> {
  const moves: Record<string, Record<string, number>> = {};
  for (const width of WIDTHS)
    for (const path of lessonPages()) {
      const page = await ready(browser, path, width);
      for (const question of await page.locator(QUESTION).all()) {
        const moved = await movement(question);
        if (!moved) continue;
        await accepted(question);
        moves[moved.kind] ??= {};
        const row = moves[moved.kind] as Record<string, number>;
        row[width] = Math.max(row[width] ?? 0, moved.by);
      }
      await page.context().close();
    }
  console.log('\nMost that moves at Check, px, by kind and width');
  console.table(moves);
  const longest = lessonPages().sort((a, b) => size(b) - size(a))[0] ?? '';
  const page = await ready(browser, longest, 390);
  await slowDown(page);
  const times = { choose: [] as number[], check: [] as number[] };
  for (const question of await page.locator(`${QUESTION}:has(input[type=radio])`).all()) {
    times.choose.push(await time(question, 'input'));
    times.check.push(await time(question, CHECK));
    await accepted(question);
  }
  console.log(`\n/${longest}, CPU ${SLOW_CPU}× slower, medians of ${times.check.length} questions`);
  for (const kind of ['choose', 'check'] as const)
    console.log(`  ${kind} ${median(times[kind]).toFixed(0)} ms, at most ${LIMITS[kind]}`);
  await page.context().close();
}

const size = (path: string) => readFileSync(`dist/${path}index.html`).length;

async function ready(browser: Browser, path: string, width: number): Promise<Page> {
  const page = await opened(browser, path, { viewport: { width, height: 800 } });
  // Brought near, so that their kinds are fetched.
  for (const question of await page.locator(QUESTION).all()) await question.scrollIntoViewIfNeeded();
  await page.waitForTimeout(1500);
  return page;
}

/** What was pressed is not measured by itself: a press that checked nothing would move nothing and take no time. */
const accepted = (question: Locator) =>
  question.locator('[role=status][data-verdict]:not(:empty)').waitFor({ state: 'attached', timeout: 10_000 });

/** Answers a question somehow and checks it; undefined for one that cannot be answered by its own fields. */
const movement = (question: Locator) =>
  question.evaluate(async (box) => {
    const painted = () => new Promise((done) => setTimeout(done, 60));
    // Answered by its figure, which has to be operated first: `still.test.ts` does.
    if (box.querySelector('fieldset a[data-to-figure]')) return undefined;
    const fields = [
      ...box.querySelectorAll<HTMLInputElement | HTMLSelectElement>('fieldset input, fieldset select'),
    ];
    for (const field of fields) {
      if (field.matches('[type=radio], [type=checkbox]')) {
        if (!box.querySelector(':checked')) field.click();
        continue;
      }
      const own = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
      const value = field instanceof HTMLSelectElement ? (field.options[1]?.value ?? '') : field.value || '1';
      Object.getOwnPropertyDescriptor(own.prototype, 'value')?.set?.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    box.scrollIntoView({ block: 'center', behavior: 'instant' });
    await painted();
    const button = [...box.querySelectorAll('button')].find((one) => /^Check/.test(one.textContent));
    if (!button) return undefined;
    const watched = [...box.querySelectorAll('legend, label, fieldset input'), box, button];
    const tops = () => watched.map((one) => one.getBoundingClientRect().top);
    const before = tops();
    button.click();
    await painted();
    await painted();
    const after = tops();
    const by = Math.max(...before.map((top, i) => Math.abs(top - (after[i] ?? top))));
    const props = box.closest('[data-island]')?.nextElementSibling?.textContent ?? '{}';
    return { kind: String(JSON.parse(props).face?.kind), by: Math.round(by) };
  });

/** From a press until the frame after it is painted. */
const time = (question: Locator, press: string) =>
  question.evaluate(async (box, selector) => {
    box.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((done) => setTimeout(done, 800));
    const from = performance.now();
    box.querySelector<HTMLElement>(selector)?.click();
    await new Promise((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage('');
      }),
    );
    return performance.now() - from;
  }, press);
