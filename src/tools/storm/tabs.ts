import type { BrowserContext, Page } from '@playwright/test';
import { type Dice, dice } from './parts/dice.ts';
import { inPublishedCourse, keptAttempts } from './parts/inPublishedCourse.ts';
import type { Outcome, Storm } from './parts/storm.ts';

/** Rounds at full size. */
const FULL = 60;
const TABS = 5;

/** Five tabs of one browser that answer at the same moment, are reloaded and closed: every answer that was shown is kept. */
export const storm: Storm = {
  about: 'answers of five tabs at the same moment',
  run: ({ seed, size }) =>
    inPublishedCourse((context, { url }) =>
      answerEverywhere(context, `${url}percent-of/`, dice(seed), Math.ceil(FULL * size)),
    ),
};

async function answerEverywhere(
  context: BrowserContext,
  url: string,
  chance: Dice,
  rounds: number,
): Promise<Outcome> {
  const open = async () => {
    const page = await context.newPage();
    await page.goto(url);
    await ready(page);
    return page;
  };
  const pages: Page[] = [];
  for (let tab = 0; tab < TABS; tab++) pages.push(await open());
  const faults: Outcome['faults'] = [];
  let given = 0;
  for (let round = 1; round <= rounds; round++) {
    const tabs = chance.someOf([...pages.keys()], 2 + chance.below(TABS - 1));
    await Promise.all(tabs.map((tab) => answer(pages[tab] as Page)));
    given += tabs.length;
    const then = chance.oneOf(['close', 'reload', 'nothing'] as const);
    if (then !== 'nothing') await Promise.all(tabs.map((tab) => (pages[tab] as Page)[then]()));
    for (const tab of then === 'close' ? tabs : []) pages[tab] = await open();
    if (then === 'reload') await Promise.all(tabs.map((tab) => ready(pages[tab] as Page)));
  }
  await open();
  const kept = await keptAttempts(context);
  if (kept !== given) faults.push({ kind: 'lost', of: `${kept} of ${given} answers` });
  return { tried: rounds, faults };
}

const question = (page: Page) => page.locator('[data-slot]').first();

async function ready(page: Page) {
  await page.locator('html[data-awake]').waitFor();
  await question(page).locator('[data-live]').waitFor({ state: 'attached' });
}

/** Answers the first question of the page, anew where it has been answered. */
async function answer(page: Page) {
  const again = question(page).getByRole('button', { name: 'Try again' });
  if (await again.isVisible()) await again.click();
  await question(page).locator('input').first().check();
  await question(page).getByRole('button', { name: 'Check', exact: true }).click();
  await again.waitFor();
}
