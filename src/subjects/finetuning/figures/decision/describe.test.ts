import { describe, expect, test } from 'vitest';
import { advise } from './advise.ts';
import { cases, loadedCase } from './cases.ts';
import { describe as inWords, table } from './describe.ts';
import { spec } from './spec.ts';
import { type DecisionState, ownIf } from './state.ts';

const start: DecisionState = {
  b: 78,
  t: 80,
  n: 40,
  q: 95,
  f: 10,
  gap: 'behaviour',
  case: 'own',
  view: 'map',
};
const loaded = (id: DecisionState['case']): DecisionState => {
  const load = cases.find((one) => one.id === id)?.load;
  if (!load) throw new Error(`Unexpected case ${id}`);
  return { ...load, case: id, view: 'map' };
};

test('the state at the start is the default of the parameters', () => {
  expect(Object.fromEntries(Object.entries(spec.params).map(([name, p]) => [name, p.default]))).toEqual(
    start,
  );
});

describe('the published cases', () => {
  test('GPT-3 on MNLI has the scores of Tables 8 and 16 and leads to PEFT', () => {
    const state = loaded('mnli');
    expect(state).toMatchObject({ b: 40.6, f: 33.3, n: 1000 });
    const lora = loadedCase(state)?.points.filter(({ method }) => method === 'LoRA');
    expect(lora?.map(({ examples, score }) => [examples, score])).toEqual([
      [100, 63.8],
      [1000, 85.6],
      [10_000, 89.2],
      [392_000, 91.7],
    ]);
    expect(advise(state).road).toBe('peft');
    expect(advise({ ...state, n: 100 }).road).toBe('label');
  });

  test('RAFT with 50 labels leads to PEFT, as T-Few shows', () => {
    const state = loaded('raft');
    expect(state).toMatchObject({ b: 62.7, t: 73.5, n: 50 });
    expect(loadedCase(state)?.points.map(({ score }) => score)).toEqual([75.8]);
    expect(advise(state).road).toBe('peft');
  });

  test('new facts lead to retrieval', () => {
    expect(advise(loaded('facts')).road).toBe('retrieval');
  });

  test('fit the parameters', () => {
    for (const { load } of cases)
      for (const name of ['b', 't', 'n', 'q', 'f'] as const) {
        const { min, max, step } = spec.params[name];
        expect(load[name]).toBeGreaterThanOrEqual(min);
        expect(load[name]).toBeLessThanOrEqual(max);
        const steps = (load[name] - min) / step;
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
      }
  });

  test('become the learner’s own when their baseline, guessing or kind of gap is changed, not by other targets or sizes', () => {
    expect(ownIf({ b: 50, n: 400 })).toEqual({ b: 50, n: 400, case: 'own' });
    expect(ownIf({ gap: 'facts' })).toEqual({ gap: 'facts', case: 'own' });
    expect(ownIf({ t: 90 })).toEqual({ t: 90 });
    expect(ownIf(loaded('raft'))).toEqual(loaded('raft'));
    expect(loadedCase({ ...loaded('raft'), b: 20 })).toBeUndefined();
    expect(loadedCase({ ...loaded('raft'), t: 90 })?.id).toBe('raft');
  });
});

describe('in words', () => {
  test('names the figure in at most 20 words', () => {
    expect(inWords(start).short.split(/\s+/).length).toBeLessThanOrEqual(20);
  });

  test('states the gap, the correct labels, the road and the toy curve', () => {
    expect(inWords(start).state).toBe(
      'Baseline 78, target 80: a gap of 2 points. 40 labelled examples, 95\u00a0% of them right, make 38 correct labels. ' +
        'What to try first: write a better prompt. Tuned on 40 examples, the toy curve expects a score of about 81. ' +
        'With every label right it would be about 82. ' +
        'The line of the rule that decides: The gap is at most 5 points. A gap of 2 points may close with a better ' +
        'prompt, which takes minutes and changes no weights; tune only if it does not. Source: PEFT documentation.',
    );
  });

  test('says that wrong labels pull the curve below the baseline', () => {
    expect(inWords({ ...start, q: 60, n: 10_000 }).state).toContain('below the baseline');
  });

  test('draws no curve for facts', () => {
    expect(inWords(loaded('facts')).state).toContain('No learning curve is drawn');
  });

  test('says what a change did to the advice, and nothing when nothing changed', () => {
    expect(inWords(start, start).change).toBe('');
    expect(inWords({ ...start, b: 40 }, start).change).toMatch(
      /^Now advised: label more examples, before it was: write a better prompt\. Clear gains usually start at 50/,
    );
    expect(inWords({ ...start, n: 45 }, start).change).toMatch(/^Still advised: write a better prompt\./);
    expect(inWords(loaded('raft'), start).change).toMatch(/^Loaded: RAFT, 50 labels\. Baseline 62\.7/);
  });
});

describe('the table', () => {
  test('gives curve, published scores and advice by number of examples, the present number included', () => {
    const { columns, rows } = table(loaded('mnli'));
    expect(columns).toEqual([
      'labelled examples',
      'toy curve',
      'toy curve, all labels right',
      'published: full fine-tuning',
      'published: LoRA',
      'try first',
    ]);
    expect(rows.find(([n]) => n === 1000)).toEqual([
      1000,
      84.8,
      84.8,
      85.8,
      85.6,
      'fine-tune a small part (PEFT)',
    ]);
    expect(table(start).rows.map(([n]) => n)).toContain(40);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});
