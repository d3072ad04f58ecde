import { expect, it } from 'vitest';
import written from './targetLayers.json' with { type: 'json' };
import { SEEN, sideOf } from './targetMatrices.ts';
import { spectrumOf } from './targetModel.ts';
import { imitation } from './useTarget.ts';

it('adds up layers', () => {
  const pair = {
    side: 2,
    left: [
      [1, 2],
      [1, 0],
    ],
    right: [
      [3, 4],
      [0, 1],
    ],
  };
  expect([...imitation(pair, 1)]).toEqual([3, 4, 6, 8]);
  expect([...imitation(pair, 2)]).toEqual([3, 5, 6, 8]);
});

it('keeps as many layers as are drawn, each as strong as the spectrum says', () => {
  for (const name of ['noisy', 'noise', 'picture', 'trained'] as const) {
    const { left, right } = written[name];
    expect(left.largest).toHaveLength(64);
    expect(atob(right.steps)).toHaveLength(64 * SEEN.length);
    const steps = Int8Array.from(atob(left.steps), (letter) => letter.charCodeAt(0)).subarray(0, SEEN.length);
    const length =
      Math.sqrt(steps.reduce((sum, step) => sum + (step / 127) ** 2, 0)) * (left.largest[0] ?? 0);
    // A column of unit length, of which some entries are seen.
    const whole = length * Math.sqrt(sideOf(name) / SEEN.length);
    const first = spectrumOf(name).values[0] as number;
    expect(whole / first).toBeGreaterThan(0.8);
    expect(whole / first).toBeLessThan(1.2);
  }
});
