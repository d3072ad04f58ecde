import { describe, expect, test } from 'vitest';
import { advise, type Road, rules, type Situation } from './advise.ts';
import { roads } from './roads.ts';
import { sources } from './sources.ts';

const usual: Situation = { b: 60, t: 85, n: 1000, q: 98, f: 10, gap: 'behaviour' };
const road = (change: Partial<Situation>): Road => advise({ ...usual, ...change }).road;
const rule = (change: Partial<Situation>): string => advise({ ...usual, ...change }).rule.id;

const scores = [0, 5, 10, 33.3, 40.6, 50, 62.7, 78, 90, 95, 99.9, 100];
const grid: Situation[] = [];
for (const b of scores)
  for (const t of scores)
    for (const n of [10, 40, 50, 53, 100, 1000, 9999, 10_000, 392_000, 1_000_000])
      for (const q of [50, 60, 80, 95, 99, 100])
        for (const f of [0, 10, 33.3, 90])
          for (const gap of ['behaviour', 'facts'] as const) grid.push({ b, t, n, q, f, gap });

describe('the rule over the whole grid', () => {
  const advised = grid.map((of) => ({ of, advice: advise(of) }));

  test('gives every state one of the seven roads, one sentence and one known source', () => {
    const known = new Set(roads.map(({ id }) => id));
    for (const { advice } of advised) {
      expect(known.has(advice.road)).toBe(true);
      expect(advice.reason).not.toMatch(/NaN|undefined|Infinity/);
      expect(advice.reason).toMatch(/^[A-Z][^.!?]*(\.\d[^.!?]*)*\.$/);
      expect(advice.rule.source in sources).toBe(true);
    }
  });

  test('uses each of its lines', () => {
    const used = new Set(advised.map(({ advice }) => advice.rule.id));
    expect(rules.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test('never advises training or labelling once the target is reached', () => {
    for (const { of, advice } of advised) expect(advice.road === 'use').toBe(of.b >= of.t);
  });

  test('never advises training for facts that change', () => {
    for (const { of, advice } of advised)
      if (of.gap === 'facts') expect(['use', 'prompt', 'retrieval']).toContain(advice.road);
  });

  test('never advises training on fewer than 50 correct labels, or on labels worse than the model', () => {
    for (const { of, advice } of advised)
      if (['peft', 'full'].includes(advice.road)) {
        expect((of.n * of.q) / 100).toBeGreaterThanOrEqual(50);
        expect(of.q).toBeGreaterThanOrEqual(Math.max(of.b, of.t));
      }
  });

  test('never goes back from training to labelling as correct labels are added', () => {
    for (const of of grid.filter(({ n }) => n === 10)) {
      let trained = false;
      for (let n = 10; n <= 1_000_000; n *= 2) {
        const next = advise({ ...of, n }).road;
        if (trained) expect(next).not.toBe('label');
        trained ||= next === 'peft' || next === 'full';
      }
    }
  });
});

describe('extremes and contradictions', () => {
  test('a target below or at the baseline is reached', () => {
    expect(rule({ b: 78, t: 70 })).toBe('reached');
    expect(rule({ b: 85, t: 85 })).toBe('reached');
  });

  test('a target that guessing reaches asks for nothing', () => {
    expect(rule({ b: 40, t: 30, f: 33.3 })).toBe('no-demand');
  });

  test('a target of 100 with 60 % of the labels right needs clean labels, whatever their number', () => {
    for (const n of [10, 1000, 1_000_000])
      for (const b of [20, 50, 78, 98]) expect(road({ b, t: 100, q: 60, n })).toBe('clean');
  });

  test('almost no data: a prompt for a narrow gap, more labels for a wide one', () => {
    expect(road({ b: 75, n: 10 })).toBe('prompt');
    expect(road({ b: 40, n: 10 })).toBe('label');
  });

  test('a baseline at guessing wants many labels before training', () => {
    expect(rule({ b: 33.3, f: 33.3, n: 500 })).toBe('floor');
    expect(road({ b: 33.3, f: 33.3, n: 2000, q: 100 })).toBe('peft');
  });

  test('a baseline below guessing is a matter of prompt and marking', () => {
    expect(rule({ b: 5, f: 33.3 })).toBe('misread');
  });

  test('a perfect model with a perfect target is used, a hopeless target is called out of reach', () => {
    expect(road({ b: 100, t: 100 })).toBe('use');
    expect(advise({ ...usual, b: 20, t: 100, n: 1_000_000, q: 100 }).reason).toMatch(/may stop short/);
  });
});

describe('ordinary states', () => {
  test('the gap of two points with 40 labels starts with a prompt', () => {
    expect(advise({ b: 78, t: 80, n: 40, q: 95, f: 10, gap: 'behaviour' })).toMatchObject({
      road: 'prompt',
      rule: { id: 'small-gap', source: 'peft-docs' },
    });
  });

  test('the same numbers lead to retrieval for facts and to PEFT for behaviour', () => {
    expect(road({ n: 10_000 })).toBe('peft');
    expect(road({ n: 10_000, gap: 'facts' })).toBe('retrieval');
  });

  test('a curve that still climbs asks for labels, a flat one for nothing more', () => {
    expect(rule({ b: 30, t: 90, n: 200, q: 100 })).toBe('climbing');
    expect(rule({ b: 30, t: 95, n: 5000, q: 100 })).toBe('flat');
    expect(rule({ b: 30, t: 95, n: 20_000, q: 100 })).toBe('many-and-flat');
  });

  test('wrong labels that keep the curve from the target are corrected first', () => {
    expect(rule({ b: 78, t: 92, n: 200, q: 95 })).toBe('clean-first');
    expect(rule({ b: 60, t: 96, n: 5000, q: 95 })).toBe('labels-below-target');
  });
});
