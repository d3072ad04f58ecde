import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { builtPages } from './builtPages.ts';
import { SITE } from './site.ts';

/** Script that a page may fetch before a figure is touched, and fonts before its first screen is whole: kB, gzip. */
const LIMITS = { script: 100, fonts: 160 };

const KINDS = ['html', 'css', 'fonts', 'script before paint', 'script', 'data'] as const;

type Kind = (typeof KINDS)[number];

/** What every page weighs. */
export async function weights(browser: Browser): Promise<void> {
  const all: Record<string, Record<Kind, number>> = {};
  for (const path of builtPages()) all[`/${path}`] = await weigh(browser, path);
  console.log('\nFirst load without scrolling, kB gzip');
  console.table(all);
  for (const kind of ['script', 'fonts'] as const)
    for (const [path, { [kind]: weight }] of Object.entries(all))
      if (weight > LIMITS[kind]) console.log(`  ${path}: ${kind} over ${LIMITS[kind]}`);
}

/** Bytes of a first load without any scrolling, by kind. */
async function weigh(browser: Browser, path: string): Promise<Record<Kind, number>> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() !== 200) return;
    const file = `dist${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`;
    const kind = kindOf(file);
    if (!kind) return;
    const bytes = readFileSync(file);
    const size = (kind === 'fonts' ? bytes : gzipSync(bytes, { level: 9 })).length / 1024;
    kinds[kind] += size;
    if (/assets\/index-.*\.js$/.test(file)) kinds['script before paint'] += size;
  });
  await page.goto(SITE + path);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  await page.close();
  if (kinds.script === 0) throw new Error(`no script was fetched on /${path}: is the build in dist/ whole?`);
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, size]) => [kind, Number(size.toFixed(1))]),
  ) as Record<Kind, number>;
}

function kindOf(file: string): Kind | undefined {
  if (/\.html$/.test(file)) return 'html';
  if (/\.css$/.test(file)) return 'css';
  if (/\.woff2$/.test(file)) return 'fonts';
  if (/\.js$/.test(file)) return 'script';
  return /\.(json|bin|wasm)$/.test(file) ? 'data' : undefined;
}
