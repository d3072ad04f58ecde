import { describe, expect, it } from 'vitest';
import { countAll, MODELS, type Model } from './counts.ts';
import { DELAYS, delayOf, timed } from './delays.ts';
import { GUESSES, stopSentence, table, describe as tell } from './describe.ts';
import { headline } from './headline.ts';
import { type BlockState, END, fitted, movedAt, STEPS, toggled, toyWidth, view } from './model.ts';
import { spec } from './spec.ts';
import { frameAt } from './walk.ts';

const base: BlockState = {
  view: 'where',
  place: 'both',
  m: 64,
  t: END,
  step: 0,
  model: 'bert-base',
  open: 'attention',
  bend: 'gelu',
  token: 4,
  batch: '1',
};
const walked: BlockState = { ...base, view: 'walk' };

describe('counts', () => {
  // Embeddings, pooler, final norm or untied head: what the published totals hold besides the blocks.
  it.each<[keyof typeof MODELS, number]>([
    ['bert-base', (30_522 + 512 + 2) * 768 + 2 * 768 + 768 * 768 + 768],
    ['bert-large', (30_522 + 512 + 2) * 1024 + 2 * 1024 + 1024 * 1024 + 1024],
    ['gpt2-medium', (50_257 + 1024) * 1024 + 2 * 1024],
    ['llama-3.2-3b', 128_256 * 3072 + 3072],
  ])('make up the published total of %s', (id, rest) => {
    const model: Model = MODELS[id];
    expect(model.blocks * countAll(model, 'none', 1).block + rest).toBe(model.total);
  });

  it('are those of the lesson for BERT-base with m = 64', () => {
    const both = countAll(MODELS['bert-base'], 'both', 64);
    expect(both).toMatchObject({ one: 99_136, adapters: 24, trained: 2_379_264, norms: 36_864, head: 2307 });
    expect(both.share).toBeCloseTo(0.0212697, 7);
    expect(countAll(MODELS['bert-base'], 'feed-forward', 64).trained).toBe(1_189_632);
    expect(countAll(MODELS['bert-base'], 'none', 64)).toMatchObject({ trained: 0, share: 0 });
  });

  it('keep m inside the model', () => {
    expect(fitted({ ...base, m: 3072 }).m).toBe(768);
    expect(fitted({ ...base, m: 3072, model: 'llama-3.2-3b' }).m).toBe(3072);
  });
});

describe('the toy', () => {
  it('keeps the place of m between 1 and d', () => {
    expect([1, 64, 768].map((m) => toyWidth(768, m))).toEqual([1, 4, 8]);
    for (let m = 1; m <= 3072; m++) {
      expect(toyWidth(3072, m)).toBeGreaterThanOrEqual(1);
      expect(toyWidth(3072, m)).toBeLessThanOrEqual(8);
    }
  });

  it('does not move when untrained, and moves when trained', () => {
    expect(view(base).moved).toBeLessThan(0.001);
    expect(view({ ...base, step: 5 }).moved).toBeGreaterThan(0.2);
    expect(view({ ...base, step: STEPS }).moved).toBeGreaterThan(0.5);
    expect(view({ ...base, place: 'none', step: STEPS }).moved).toBe(0);
  });

  it('sums up to the same numbers whichever way the walk goes', () => {
    const { adapter, inner } = view({ ...base, step: 50 });
    if (!adapter || !inner) throw new Error('no adapter');
    const end = frameAt(adapter, inner, END);
    const close = (cells: (number | undefined)[], x: Float64Array) => {
      expect(cells).toHaveLength(x.length);
      cells.forEach((value, i) => {
        expect(value).toBeCloseTo(x[i] as number, 12);
      });
    };
    close(end.narrow, inner.narrow);
    close(end.activated, inner.activated);
    close(end.added, inner.added);
    close(end.out, inner.out);
    const half = frameAt(adapter, inner, 0.5);
    expect(half.active).toEqual({ row: 'h', index: 4 });
    expect(half.activated.every((value) => value === undefined)).toBe(true);
    expect(frameAt(adapter, inner, 2).active).toBeUndefined();
    expect(frameAt(adapter, inner, 0).narrow).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('the walk', () => {
  const trained: BlockState = { ...walked, step: STEPS, m: 32 };

  it('moves the output by what has joined the stream, and by all of it at the end', () => {
    expect(movedAt({ ...trained, t: 3 })).toBe(0);
    const half = movedAt({ ...trained, t: 3.5 });
    expect(half).toBeGreaterThan(0);
    expect(movedAt(trained)).toBeCloseTo(view(trained).moved, 12);
    expect(half).toBeLessThan(movedAt(trained));
  });

  it('has a number at every place that says no more than is seen there', () => {
    expect(headline({ ...trained, t: 1 })).toMatchObject({ number: '3 of 8', given: true });
    expect(headline({ ...trained, t: 3 }).about).toMatch(/come up/);
    expect(headline(trained).given).toBeUndefined();
    expect(headline(trained).before).not.toMatch(/\d+ ?%/);
  });
});

describe('old addresses', () => {
  it('open the view that shows what they name', () => {
    expect(fitted({ ...base, t: 1 }).view).toBe('walk');
    expect(fitted({ ...base, step: 100 }).view).toBe('walk');
    expect(fitted({ ...base, m: 8 }).view).toBe('size');
    expect(fitted({ ...base, place: 'none' })).toMatchObject({ view: 'where', place: 'none' });
    expect(fitted({ ...base, view: 'walk', place: 'none' }).place).toBe('both');
    const placed = { ...base, view: 'model', place: 'none' } as const;
    expect(fitted(placed)).toEqual(placed);
    expect(fitted({ ...placed, place: 'feed-forward' }).view).toBe('where');
    expect(fitted({ ...placed, m: 8 })).toMatchObject({ view: 'size', place: 'both' });
  });
});

describe('placement', () => {
  it('puts in and takes out one adapter at a time', () => {
    expect(toggled('both', 'attention')).toBe('feed-forward');
    expect(toggled('both', 'feed-forward')).toBe('attention');
    expect(toggled('attention', 'attention')).toBe('none');
    expect(toggled('none', 'feed-forward')).toBe('feed-forward');
    expect(toggled('feed-forward', 'attention')).toBe('both');
  });

  it('opens the adapter that is there', () => {
    expect(fitted({ ...base, place: 'feed-forward' }).open).toBe('feed-forward');
    expect(fitted({ ...base, place: 'attention', open: 'feed-forward' }).open).toBe('attention');
  });
});

// Hu et al. 2021 (arXiv 2106.09685v2), Table 1.
it('shows the published delays', () => {
  expect(DELAYS.map(({ ms, one, two }) => [ms, one, two])).toEqual([
    [1449.4, 0.022, 0.03],
    [338, 0.05, 0.084],
    [19.8, 0.207, 0.303],
  ]);
  expect(timed({ place: 'both' })).toBe('two');
  expect(timed({ place: 'feed-forward' })).toBe('one');
  expect(delayOf({ batch: '16' }).ms).toBe(338);
});

describe('words', () => {
  it('name the figure in at most 20 words and tell the state', () => {
    const { short, state, change } = tell(base);
    expect(short.split(/\s+/).length).toBeLessThanOrEqual(20);
    expect(state).toContain('2,379,264 trained numbers, 2.127\u00a0% of all');
    expect(tell(walked).state).toContain('Before any training, the block’s output');
    expect(tell({ ...base, view: 'delay' }).state).toContain('30.3\u00a0%');
    expect(change).toBe('');
  });

  it('tell what a change did', () => {
    expect(tell({ ...base, place: 'none' }, base).change).toMatch(/^No adapters.*is what it was/);
    expect(tell({ ...base, step: 100 }, base).change).toMatch(/After 100 steps.*frozen numbers are the same/);
    expect(tell({ ...base, t: 1 }, base).change).toMatch(/^Down: 8 numbers have become 4/);
    expect(tell(base, base).change).toBe('');
  });

  it('say what happens between two stops', () => {
    expect(stopSentence({ ...base, t: 0.5 })).toMatch(/^Down: number 5, .* goes into all 4 middle numbers/);
    expect(stopSentence({ ...base, t: 1.5 })).toMatch(/^Bend: GELU takes middle number 3/);
    expect(stopSentence({ ...base, t: 2.5, m: 1 })).toMatch(/^Up: middle number 1/);
    expect(stopSentence({ ...base, t: 3.99 })).toMatch(/^Add: to number 8/);
    expect(stopSentence({ ...base, place: 'none' })).toMatch(/^No adapter here/);
  });

  it('bear out that the output hardly moves before training', () => {
    expect(view(base).moved).toBeLessThan(GUESSES[0].upto);
  });
});

it('has every row of the table filled, in every placement and model', () => {
  for (const place of spec.params.place.values)
    for (const model of Object.keys(MODELS) as (keyof typeof MODELS)[]) {
      const { columns, rows } = table({ ...base, place, model });
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
});

it('begins where its spec says', () => {
  const defaults = Object.fromEntries(
    Object.entries(spec.params).map(([name, { default: value }]) => [name, value]),
  );
  expect(defaults).toEqual(base);
  expect(spec.params.step.max).toBe(STEPS);
  expect(spec.params.t.max).toBe(END);
});
