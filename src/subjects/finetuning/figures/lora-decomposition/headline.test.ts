import { expect, it } from 'vitest';
import { clampState } from '../../../../figures/frame/instance.ts';
import { headline } from './headline.ts';
import { fitted, type LoraState } from './model.ts';
import { spec } from './spec.ts';

const at = (change: Partial<LoraState>) =>
  headline(fitted({ ...(clampState(spec, {}) as LoraState), ...change }));

it('counts what is trained at rank r', () => {
  expect(at({})).toMatchObject({
    title: 'What is frozen, what is trained',
    number: '8,000',
    about: 'numbers are trained instead of 1,000,000, 0.8\u00a0%',
    before: 'numbers are trained instead of 1,000,000',
    counts: 'trained',
  });
  expect(at({ view: 'corner', r: 5 })).toMatchObject({ number: '10,000', counts: 'trained' });
  expect(at({ d: 3072, k: 8192, r: 8 })).toMatchObject({ title: 'Drawn to scale', number: '90,112' });
});

it('is the true count at every instant of the key moment', () => {
  expect(at({ t: 0 })).toMatchObject({ number: '1,000,000', counts: 'other' });
  expect(at({ t: 1 })).toMatchObject({ number: '1,000,000', counts: 'trained' });
  expect(at({ t: 2 })).toMatchObject({ number: '1,000,000', counts: 'trained' });
  expect(at({ t: 3 })).toMatchObject({ number: '8,000', counts: 'trained' });
  expect(at({ t: 3.5 })).toMatchObject({ number: '4', counts: 'other' });
  expect(at({ t: 4.62 })).toMatchObject({ number: '620,000', counts: 'other' });
  expect(at({ t: 5 })).toMatchObject({ number: '8,000', counts: 'trained' });
});

it('says in each view what its picture means', () => {
  expect(at({ view: 'layers', r: 1 })).toMatchObject({
    number: '2,000',
    about: 'numbers are trained in one layer',
  });
  expect(at({ view: 'target', target: 'picture', r: 8 })).toMatchObject({
    number: '26.1\u00a0%',
    about: 'of the letters missed at rank\u00a08, with 1.6\u00a0% of the numbers',
  });
  expect(at({ view: 'start' })).toMatchObject({ number: '0', counts: 'other' });
  expect(at({ view: 'scale' })).toMatchObject({ number: '2\u00a0×', counts: 'other' });
  // What the chart marks: from where a start begins the error falls further, and no lower.
  expect(at({ view: 'starts', start: 'both-zero', n: 200 }).number).toBe('1.00');
  expect(at({ view: 'starts', start: 'both-random', n: 0 })).toMatchObject({
    number: '1.20',
    about: 'is the error before the first step, with both random',
  });
  expect(Number(at({ view: 'starts', n: 200 }).number)).toBeLessThan(0.05);
  expect(at({ view: 'merge', merged: 'merged' }).number).toBe('1');
  expect(at({ view: 'models', r: 8 })).toMatchObject({
    number: '4,194,304',
    about: 'numbers are trained, 0.062\u00a0% of Llama-2-7B, at rank\u00a08',
  });
});

it('fits beside its number where the figure docks', () => {
  const full = { d: 4096, k: 11008, r: 8 };
  const states: Partial<LoraState>[] = [
    ...[0, 1, 2, 2.5, 3.5, 4.62, 6].map((t) => ({ t })),
    full,
    { view: 'corner', r: 64 },
    { view: 'layers', r: 4 },
    { view: 'target', r: 64 },
    { view: 'start' },
    { view: 'scale', alpha: 64, r: 6 },
    { view: 'starts', n: 200 },
    { view: 'merge' },
    { view: 'merge', merged: 'merged' },
    { view: 'models', r: 64 },
  ];
  const long = states
    .map((state) => {
      const { about, brief = about } = at(state);
      return brief;
    })
    .filter((brief) => brief.length > 30);
  expect(long).toEqual([]);
});
