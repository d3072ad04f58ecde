import { expect, it } from 'vitest';
import { queryOf, type Run, runIn } from './run.ts';

it.each<Run>([
  { size: 5, since: 1_764_288_000_000, first: undefined },
  { size: 14, since: 7, first: 'lora-alpha' },
])('is read from its address as it was written', (run) => {
  expect(runIn(queryOf(run))).toEqual(run);
});

it.each(['', '?questions=5', '?questions=0&since=7', '?questions=five&since=7', '?questions=5&since=-1'])(
  'is none in the address “%s”',
  (search) => {
    expect(runIn(search)).toBeUndefined();
  },
);
