import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Sweep, spreadOf } from './sweep.ts';
import { usualRates } from './usualRates.ts';

const { rows }: Sweep = JSON.parse(readFileSync('src/lab/sweep.json', 'utf8'));

it.each(Object.entries(usualRates))('takes for %s the rate that did best in the sweep', (id, usual) => {
  const swept = rows.filter(({ task, method, replay }) => task === 'middle' && method.id === id && !replay);
  const rates = [...new Set(swept.map(({ learningRate }) => learningRate))];
  const meanAt = (rate: number) =>
    spreadOf(swept.filter((row) => row.learningRate === rate).flatMap((row) => row.exactMatch)).mean;
  const best = Math.max(...rates.map(meanAt));
  expect(rates).toContain(usual);
  expect(meanAt(usual)).toBe(best);
});
