import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const PAGES = ['README.md', 'src/README.md', '.github/CONTRIBUTING.md'];

/** Every folder and file by its path, folders with a slash at their end. */
const places = ['src', 'tests', 'content', 'public', '.github'].flatMap((root) => [
  `/${root}/`,
  ...readdirSync(root, { recursive: true, withFileTypes: true }).map(
    (entry) => `/${join(entry.parentPath, entry.name)}${entry.isDirectory() ? '/' : ''}`,
  ),
]);

/** Paths in backticks; the map names a room's folders from the room. */
const pathsIn = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/`([\w.-]+\/[\w./-]*)`/g)].map(([, path = '']) => path);

/** What is made, not kept. */
const MADE = /^(dist|\.cache)\//;

it.each(PAGES)('%s names no path that is not there', (page) => {
  const gone = pathsIn(page).filter(
    (path) =>
      !MADE.test(path) && !places.some((place) => place.endsWith(`/${path}`) || place.endsWith(`/${path}/`)),
  );
  expect(gone).toEqual([]);
});
