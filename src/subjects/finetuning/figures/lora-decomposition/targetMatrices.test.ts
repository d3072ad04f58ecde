import { describe, expect, it } from 'vitest';
import {
  SIDE,
  SIGNAL_RANK,
  seenOf,
  seenRow,
  sideOf,
  smoothTerms,
  type TargetName,
  targetMatrix,
  targetNames,
  targetRow,
} from './targetMatrices.ts';
import { spectrumOf } from './targetModel.ts';

const matrices = Object.fromEntries(targetNames.map((name) => [name, targetMatrix(name)])) as Record<
  TargetName,
  Float64Array
>;

/** The largest singular value, by power iteration. */
function largest(matrix: Float64Array): number {
  const side = Math.sqrt(matrix.length);
  let v = new Float64Array(side).fill(1).map((_, j) => 1 + (j % 7));
  let norm = 0;
  for (let round = 0; round < 25; round++) {
    const next = new Float64Array(side);
    for (let i = 0; i < side; i++) {
      let sum = 0;
      for (let j = 0; j < side; j++) sum += (matrix[i * side + j] as number) * (v[j] as number);
      for (let j = 0; j < side; j++) next[j] = (next[j] as number) + sum * (matrix[i * side + j] as number);
    }
    norm = Math.hypot(...next);
    v = next.map((value) => value / norm);
  }
  return Math.sqrt(norm);
}

describe.each([...targetNames])('the target “%s”', (name) => {
  it('has the same entries where it is printed', () => {
    const [i = 0] = seenOf(name);
    const row = targetRow(name, i);
    expect(Array.from(seenRow(name, i))).toEqual(Array.from(seenOf(name), (j) => row[j]));
  });

  const { values, errors } = spectrumOf(name);

  it('has a spectrum whose squares add up to its own', () => {
    const own = matrices[name].reduce((sum, value) => sum + value ** 2, 0);
    const kept = values.reduce((sum, value) => sum + value ** 2, 0);
    expect(Math.abs(kept / own - 1)).toBeLessThan(5e-4);
  });

  it('has the largest singular value that power iteration finds', () => {
    const found = largest(matrices[name]) / (values[0] as number);
    // The top of a noise spectrum is crowded, so the iteration comes near from below.
    expect(found).toBeGreaterThan(name === 'noise' ? 0.95 : 0.999);
    expect(found).toBeLessThan(1.0005);
  });

  it('is imitated better with every rank, from all missed to nothing missed', () => {
    expect(errors[0]).toBe(1);
    expect(errors[sideOf(name)]).toBe(0);
    expect([...errors]).toEqual([...errors].sort((a, b) => b - a));
  });

  it('can be drawn row by row', () => {
    const side = sideOf(name);
    for (const i of [2, side >> 1, side - 1])
      expect(targetRow(name, i)).toEqual(matrices[name].slice(i * side, (i + 1) * side));
  });
});

it('builds the smooth target from orthonormal vectors, so that its decomposition is known', () => {
  const every = Array.from({ length: SIDE }, (_, i) => i);
  for (const side of ['u', 'v'] as const)
    for (const [n, x] of smoothTerms.entries())
      for (const [m, y] of smoothTerms.entries()) {
        const dot = every.reduce((sum, i) => sum + x[side](i) * y[side](i), 0);
        expect(Math.abs(dot - (n === m ? 1 : 0))).toBeLessThan(1e-10);
      }
});

it('hides a signal of rank 8 in noise: the spectrum falls off a step there', () => {
  const { values } = spectrumOf('noisy');
  expect((values[SIGNAL_RANK - 1] as number) / (values[SIGNAL_RANK] as number)).toBeGreaterThan(9);
  expect((values[SIGNAL_RANK] as number) / (values[SIGNAL_RANK + 50] as number)).toBeLessThan(1.2);
});

it('keeps a really trained change: 64 × 64, spread over many directions', () => {
  expect(sideOf('trained')).toBe(64);
  const { errors } = spectrumOf('trained');
  expect(errors[8]).toBeGreaterThan(0.3);
  expect(errors[32]).toBeLessThan(0.15);
});
