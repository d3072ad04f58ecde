import { describe, expect, test } from 'vitest';
import { advise } from './advise.ts';
import { labelsAt } from './axes.ts';
import {
  areaAt,
  areasOf,
  bordersOf,
  columnsOf,
  connected,
  edgeOf,
  labelsOf,
  type Terrain,
} from './regions.ts';

const terrains: Terrain[] = [
  { t: 80, q: 95, f: 10, gap: 'behaviour' },
  { t: 95, q: 100, f: 33.3, gap: 'behaviour' },
  { t: 100, q: 60, f: 0, gap: 'behaviour' },
  { t: 0, q: 50, f: 90, gap: 'behaviour' },
  { t: 85, q: 98, f: 10, gap: 'facts' },
];

describe.each(terrains)('the map for target $t, quality $q, $gap', (terrain) => {
  const columns = columnsOf(terrain);
  const areas = connected(columns);

  test('fills each column from 0 to 100 without holes', () => {
    for (const column of columns) {
      expect(column[0]?.from).toBe(0);
      expect(column.at(-1)?.to).toBe(100);
      for (let k = 1; k < column.length; k++) expect(column[k]?.from).toBe(column[k - 1]?.to);
    }
  });

  test('shows the road the rule gives in the middle of each stretch', () => {
    columns.forEach((column, i) => {
      const n = Math.sqrt(edgeOf(i) * edgeOf(i + 1));
      for (const { road, from, to } of column)
        expect(advise({ ...terrain, n, b: (from + to) / 2 }).road).toBe(road);
    });
  });

  test('names areas where they lie', () => {
    // One that stands beside its area begins at the edge of that.
    for (const { area, x, y, beside } of labelsOf(columns, areas))
      expect(areaAt(columns, areas, labelsAt(beside ? x - 1 : x), 100 - y)).toBe(area);
  });

  test('draws finite shapes', () => {
    for (const path of [...areasOf(columns).values(), bordersOf(columns)])
      expect(path).not.toMatch(/NaN|undefined/);
  });
});

test('each road of the first map has its name somewhere, the strip of labels to clean beside it', () => {
  const columns = columnsOf({ t: 80, q: 95, f: 10, gap: 'behaviour' });
  const named = new Set(labelsOf(columns, connected(columns)).map(({ road }) => road));
  expect([...named].sort()).toEqual(['clean', 'label', 'peft', 'prompt', 'use']);
});
