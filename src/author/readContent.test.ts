import { expect, it } from 'vitest';
import { readContent } from './readContent.ts';

it('lists files in one order, by which a lesson compiled before is known again', async () => {
  const names = Object.keys(await readContent('tests/courses/faults'));
  expect(names.length).toBeGreaterThan(100);
  expect(names).toEqual([...names].sort());
});
