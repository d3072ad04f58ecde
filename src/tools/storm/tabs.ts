import { existsSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { parseSegment } from '../../progress/storage/segment.ts';
import { CHROMIUM_FLAGS, chromiumPath } from '../chromium.ts';
import { type Dice, dice } from './parts/dice.ts';
import { published } from './parts/publish.ts';
import type { Outcome, Storm } from './parts/storm.ts';

/** Rounds at full size. */
const FULL = 60;
const TABS = 5;
const FOLDER = '.cache/percent';
const BASE = '/school/percent/';
const LOG = 'deltaq:percent:log:';

/** Five tabs of one browser that answer at the same moment, are reloaded and closed: every answer that was shown is kept. */
export const storm: Storm = {
  about: 'answers of five tabs at the same moment',
  async run({ seed, size }) {
    if (!existsSync(FOLDER)) throw new Error(`${FOLDER} holds no page: npm test -- build percent`);
    const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_FLAGS });
    const site = await published(FOLDER, BASE);
    try {
      const context = await browser.newContext();
      return await answerEverywhere(context, `${site.url}percent-of/`, dice(seed), Math.ceil(FULL * size));
    } finally {
      await browser.close();
      site.close();
    }
  },
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
  const kept = await keptIn(context);
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

/** How many attempts a browser keeps. */
async function keptIn(context: BrowserContext): Promise<number> {
  const { origins } = await context.storageState();
  const kept = origins.flatMap((origin) => origin.localStorage).filter(({ name }) => name.startsWith(LOG));
  const attempts = kept.flatMap(({ value }) => parseSegment(JSON.parse(value)).value ?? []);
  return new Set(attempts.map((one) => one.id)).size;
}
