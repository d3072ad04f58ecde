import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const SITE = '.cache/site';

const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
const styles = new Map<string, Set<string>>();

/** The classes that a sheet has rules for. */
function classesIn(sheet: string): Set<string> {
  const known = styles.get(sheet);
  if (known) return known;
  const css = readFileSync(join(SITE, 'assets', sheet), 'utf8');
  const found = new Set([...css.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name = '']) => name));
  styles.set(sheet, found);
  return found;
}

test('every class of a page that any sheet has rules for has them in a sheet the page links', () => {
  const ruled = new Set(
    readdirSync(join(SITE, 'assets'))
      .filter((file) => file.endsWith('.css'))
      .flatMap((sheet) => [...classesIn(sheet)]),
  );
  const needed = (name: string) => ruled.has(name) || name === 'undefined';
  const bare = new Set<string>();
  for (const page of pages) {
    const html = readFileSync(join(SITE, page), 'utf8').replace(/<script[\s\S]*?<\/script>/g, '');
    const sheets = [...html.matchAll(/<link rel="stylesheet"[^>]*assets\/([\w.-]+\.css)/g)];
    const linked = new Set(sheets.flatMap(([, file = '']) => [...classesIn(file)]));
    for (const [, list = ''] of html.matchAll(/ class="([^"]*)"/g))
      for (const name of list.split(/\s+/).filter(Boolean))
        if (needed(name) && !linked.has(name)) bare.add(`${page}: ${name}`);
  }
  expect(pages.length).toBeGreaterThan(3);
  expect([...bare]).toEqual([]);
});
