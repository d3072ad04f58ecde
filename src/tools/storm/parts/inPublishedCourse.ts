import { existsSync } from 'node:fs';
import { type BrowserContext, chromium } from '@playwright/test';
import { parseSegment } from '../../../progress/storage/segment.ts';
import { CHROMIUM_FLAGS, chromiumPath } from '../../chromium.ts';
import { type Published, published } from './publish.ts';
import type { Outcome } from './storm.ts';

const FOLDER = '.cache/percent';
export const BASE = '/school/percent/';
const LOG = 'deltaq:percent:log:';

/** Publishes the built course on percentages, and opens a browser for it that has never seen it. */
export async function inPublishedCourse(
  act: (context: BrowserContext, site: Published) => Promise<Outcome>,
): Promise<Outcome> {
  if (!existsSync(FOLDER)) throw new Error(`${FOLDER} holds no page: npm test -- build percent`);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_FLAGS });
  const site = await published(FOLDER, BASE);
  try {
    return await act(await browser.newContext(), site);
  } finally {
    await browser.close();
    site.close();
  }
}

/** How many attempts a browser keeps of it. */
export async function keptAttempts(context: BrowserContext): Promise<number> {
  const { origins } = await context.storageState();
  const kept = origins.flatMap((origin) => origin.localStorage).filter(({ name }) => name.startsWith(LOG));
  const attempts = kept.flatMap(({ value }) => parseSegment(JSON.parse(value)).value ?? []);
  return new Set(attempts.map((one) => one.id)).size;
}
