import { describe, expect, it } from 'vitest';
import { normalDeviates, seededRandom } from '../../../math/random.ts';
import {
  type Example,
  nudged,
  prepareTask,
  promptCount,
  promptShare,
  promptSlope,
  type Reader,
  read,
  softmax,
  type Vector,
} from './softPrompt.ts';

const deviate = normalDeviates(seededRandom(41));
const vector = (size: number) => Array.from({ length: size }, deviate);
const rows = (count: number, size: number) => Array.from({ length: count }, () => vector(size));

/** Width 3, two heads, five hidden numbers, three answers. */
const reader: Reader = {
  heads: rows(2, 3),
  hidden: rows(5, 6),
  hiddenBias: vector(5),
  readout: rows(3, 5),
  readoutBias: vector(3),
};
const examples: Example[] = [
  { vectors: rows(4, 3), target: 0 },
  { vectors: rows(1, 3), target: 2 },
  { vectors: rows(6, 3), target: 1 },
];
const task = prepareTask(reader, examples);

/** The loss as its formula says it, one reading after the other. */
const plainLoss = (prompt: readonly Vector[]) =>
  examples.reduce(
    (sum, { vectors, target }) =>
      sum - Math.log(read(reader, [...prompt, ...vectors]).output[target] ?? 0) / examples.length,
    0,
  );

describe('read', () => {
  it('gives attention and answers that sum to 1', () => {
    const { attention, output } = read(reader, rows(4, 3));
    for (const shares of [...attention, output]) expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });

  it('hands on a lone vector unchanged, whatever the heads', () => {
    const x = vector(3);
    for (const [i, value] of read(reader, [x]).pooled.entries()) expect(value).toBeCloseTo(x[i % 3] ?? 0, 12);
  });

  it('refuses an empty input', () => {
    expect(() => read(reader, [])).toThrow(RangeError);
  });
});

describe('promptSlope', () => {
  it.each([1, 2, 8])('agrees with the plain formula for %i vectors', (n) => {
    const prompt = rows(n, 3);
    expect(promptSlope(task, prompt).loss).toBeCloseTo(plainLoss(prompt), 12);
  });

  it.each([1, 3, 8])('has the gradient of finite differences to 1e-4, for %i vectors', (n) => {
    const prompt = rows(n, 3);
    const { gradient } = promptSlope(task, prompt);
    const h = 1e-5;
    for (const [j, row] of gradient.entries()) {
      for (const [k, slope] of row.entries()) {
        const moved = (by: number) =>
          prompt.map((p, i) => p.map((value, l) => (i === j && l === k ? value + by : value)));
        const measured = (plainLoss(moved(h)) - plainLoss(moved(-h))) / (2 * h);
        expect(Math.abs(slope - measured)).toBeLessThanOrEqual(1e-4 * Math.abs(measured) + 1e-9);
      }
    }
  });

  it('stays finite when a vector has flown far away', () => {
    const { loss, gradient } = promptSlope(task, [[1e4, -1e4, 1e4]]);
    expect([loss, ...gradient.flat()].every(Number.isFinite)).toBe(true);
  });
});

it('softmax takes large values', () => {
  expect(softmax([1000, 1000])).toEqual([0.5, 0.5]);
});

// The worked example of the lesson: (0.50, −0.20), gradient (0.40, −0.10), rate 0.3.
it('a nudge subtracts the rate times the gradient', () => {
  const [moved] = nudged([[0.5, -0.2]], [[0.4, -0.1]], 0.3);
  expect(moved?.[0]).toBeCloseTo(0.38, 12);
  expect(moved?.[1]).toBeCloseTo(-0.17, 12);
});

// Lester et al. 2021 (arXiv 2104.08691), section 1: five vectors on T5-XXL are 20,480 parameters.
it('five vectors of width 4,096 are 20,480 numbers', () => {
  expect(promptCount(5, 4096)).toBe(20_480);
  expect(() => promptCount(0, 4096)).toThrow(RangeError);
});

// 100 vectors on T5-XXL: 409,600 of 11,135,332,352, 0.00368 %.
it('the share counts trained and frozen numbers together', () => {
  expect(promptShare(409_600, 11_135_332_352) * 100).toBeCloseTo(0.00368, 5);
});
