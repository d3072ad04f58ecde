import { describe, expect, it } from 'vitest';
import type { Placed } from './adaptedBlock.ts';
import { passToken } from './adaptedBlock.ts';
import { BAR_SCALE } from './model.ts';
import { block, changedNumbers, D, lossAndGradient, type Place, STEPS, start, tokens, train } from './toy.ts';

const PLACES: Place[] = ['both', 'feed-forward', 'attention'];
const ACTIVATIONS = ['gelu', 'relu'] as const;

describe('the gradient', () => {
  const sides = ['afterAttention', 'afterFeedForward'] as const;

  it.each(PLACES)('is the one finite differences give, adapters %s', (place) => {
    // Some way into the training, where no part of the gradient is small for lack of weights.
    const placed = train({ place, m: 3, activation: 'gelu' }, 60).at[60] as Placed;
    const { gradient } = lossAndGradient(placed);
    for (const side of sides) {
      const adapter = placed[side];
      if (!adapter) continue;
      const slopes = Array.from(adapter.numbers, (_, at) => {
        const loss = (by: number) => {
          const numbers = adapter.numbers.map((value, i) => (i === at ? value + by : value));
          return lossAndGradient({ ...placed, [side]: { ...adapter, numbers } }).loss;
        };
        return (loss(1e-5) - loss(-1e-5)) / 2e-5;
      });
      const found = Array.from(gradient[side] ?? []);
      expect(found).toHaveLength(slopes.length);
      found.forEach((slope, at) => {
        expect(slope).toBeCloseTo(slopes[at] as number, 7);
      });
      expect(Math.max(...slopes.map(Math.abs))).toBeGreaterThan(1e-3);
    }
  });
});

describe('the run', () => {
  it('starts next to the identity, in every setting', () => {
    for (const place of PLACES)
      for (const activation of ACTIVATIONS)
        for (let m = 1; m <= D; m++)
          for (const { x, attended, before } of tokens) {
            const { out } = passToken(block, start({ place, m, activation }), x, attended);
            out.forEach((value, i) => {
              expect(Math.abs(value - (before[i] as number))).toBeLessThan(0.01);
            });
          }
  });

  it('brings the loss to less than half in every setting, and the bars hold all that is seen', () => {
    for (const place of PLACES)
      for (const activation of ACTIVATIONS)
        for (let m = 1; m <= D; m++) {
          const { at, losses } = train({ place, m, activation }, STEPS);
          expect(losses[STEPS]).toBeLessThan((losses[0] as number) / 2);
          let most = 0;
          for (const placed of at)
            for (const { x, attended } of tokens) {
              const { firstAdapter, secondAdapter } = passToken(block, placed, x, attended);
              for (const pass of [firstAdapter, secondAdapter])
                for (const row of pass ? [pass.h, pass.narrow, pass.activated, pass.added, pass.out] : [])
                  most = Math.max(most, ...row.map(Math.abs));
            }
          expect(most).toBeLessThanOrEqual(BAR_SCALE[place]);
        }
  });

  it('changes every trained number and not one frozen number', () => {
    const { at } = train({ place: 'both', m: 4, activation: 'gelu' }, STEPS);
    const { frozen, trained } = changedNumbers(at[0] as Placed, at[STEPS] as Placed);
    expect(frozen).toEqual({ changed: 0, all: 4 * 64 + 2 * 128 });
    expect(trained).toEqual({ changed: 152, all: 2 * (2 * 8 * 4 + 4 + 8) });
  });

  it('says so if a frozen number did change', () => {
    const kept = block.first[0] as number;
    block.first[0] = kept + 1;
    expect(changedNumbers({}, {}).frozen.changed).toBe(1);
    block.first[0] = kept;
  });

  it('is the same however far it is looked at first', () => {
    const setting = { place: 'feed-forward', m: 2, activation: 'relu' } as const;
    const early = train(setting, 10).losses[10];
    for (let m = 1; m <= 8; m++) train({ place: 'both', m, activation: 'gelu' }, 1);
    expect(train(setting, 40).losses[10]).toBe(early);
  });
});
