import { describe, expect, it } from 'vitest';
import { clampState } from '../../../../figures/frame/instance.ts';
import { describe as say, table } from './describe.ts';
import type { LoraState, View } from './model.ts';
import { spec } from './spec.ts';
import { words } from './words/figure.ts';

const start = clampState(spec, {}) as LoraState;
const state = (change: Partial<LoraState>): LoraState => ({ ...start, ...change });

const { titles } = words;
const views: readonly View[] = spec.params.view.values;

describe.each(views)('the view “%s”', (view) => {
  it('has a name of at most 20 words, a state and a table', () => {
    expect(say(state({ view })).short.split(' ').length).toBeLessThanOrEqual(20);
    expect(say(state({ view })).state).not.toBe('');
    const { columns, rows } = table(state({ view }));
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it('announces itself when it is opened, and is silent when nothing changes', () => {
    const from = state({ view: view === 'layers' ? 'start' : 'layers' });
    expect(say(state({ view }), from).change).toMatch(
      new RegExp(`^${titles[view === 'corner' ? 'product' : view]}\\. `),
    );
    expect(say(state({ view }), state({ view })).change).toBe('');
  });

  it('speaks at the extremes too', () => {
    for (const change of [{ r: 1 }, { r: 1000 }, { d: 10, k: 30, r: 1000 }, { n: 200, alpha: 64, r: 1 }])
      for (const text of [
        say(state({ view, ...change }), start).state,
        JSON.stringify(table(state({ view, ...change }))),
      ])
        expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });
});

it('says what a layer is and what the layers make', () => {
  expect(say(state({ view: 'layers' })).state).toMatch(
    /^Layer 4 is column 4 of A times row 4 of B: 2,000 numbers make a whole 1000 × 1000 matrix, of rank 1\. ΔQ is the sum of 4 such layers, of rank 4: 8,000 numbers, 0\.8\u00a0% of Q\. The marked entry, row 250, column 600, is −?0\.\d{6}\.$/,
  );
});

it('sums the layers of an entry to what the first view reads', () => {
  const last = table(state({ view: 'layers', r: 3 })).rows.at(-1);
  expect(say(state({ r: 3, i: 250 }), state({ r: 3, i: 1 })).change).toContain(`is ${last?.[4]}.`);
});

describe('the words on a target', () => {
  const at = (target: LoraState['target'], r: number) => say(state({ view: 'target', target, r })).state;

  it('give the error of the best imitation', () => {
    expect(at('smooth', 4)).toMatch(
      /misses 24\u00a0% of the target\. .* rank 7 brings the error below 10\u00a0%/,
    );
    expect(at('smooth', 24)).toMatch(/misses 0\u00a0%.*nothing is left/);
    expect(at('noisy', 8)).toMatch(/misses 30\.7\u00a0%.*All 8 waves are caught/);
    expect(at('noisy', 60)).toMatch(/layers copy noise/);
    expect(at('noise', 4)).toMatch(/misses 99\.2\u00a0%.*no small rank will do/);
    expect(at('picture', 64)).toMatch(/misses 5\.\d+\u00a0%.*needs rank 33/);
  });
});
