import { expect, it } from 'vitest';
import { storm as hostile } from '../src/tools/storm/hostile.ts';
import { storm as mutations } from '../src/tools/storm/mutations.ts';
import { storm as storage } from '../src/tools/storm/storage.ts';

// `npm run storm` throws all of it, at the course of this repository.
const few = { seed: 7, content: 'tests/courses/percent' };

it('answers every slip in an author’s files with a course, or with a place and a reason', async () => {
  expect(await mutations.run({ ...few, size: 0.04 })).toEqual({ tried: 20, faults: [] });
});

it('lets nothing that an author writes run in a page, lead out of the course or keep the check from its end', async () => {
  expect(await hostile.run({ ...few, size: 0.1 })).toEqual({ tried: 15, faults: [] });
});

it('loses no answer to a storage that fails', async () => {
  expect(await storage.run({ ...few, size: 0.05 })).toEqual({ tried: 500, faults: [] });
});
