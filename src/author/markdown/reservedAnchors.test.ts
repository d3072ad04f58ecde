import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RESERVED_ANCHORS } from './reservedAnchors.ts';

const SHELL = 'src/pages/shell';

it('keeps every id from authors that a lesson has without them', () => {
  const files = [
    ...readdirSync(SHELL).map((name) => `${SHELL}/${name}`),
    'src/pages/lesson/LessonPage.tsx',
    'src/pages/lesson/SourceList.tsx',
  ];
  const ids = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id),
  );
  expect(ids.sort()).toEqual([...RESERVED_ANCHORS].sort());
});
