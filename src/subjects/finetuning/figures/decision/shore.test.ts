import { expect, test } from 'vitest';
import { advise, type Situation } from './advise.ts';
import { cases } from './cases.ts';
import { tunedScore } from './learningCurve.ts';
import { metAt, shoreOf } from './shore.ts';

const mnli = cases.find(({ id }) => id === 'mnli')?.load as Situation;

test('training GPT-3 on MNLI is advised from 634 labels on, for 90 from 1,926 on', () => {
  expect(shoreOf(mnli)).toBe(634);
  const higher = shoreOf({ ...mnli, t: 90 }) as number;
  expect(advise({ ...mnli, t: 90, n: higher }).road).toBe('peft');
  expect(advise({ ...mnli, t: 90, n: higher - 1 }).road).toBe('label');
});

test('no number of labels leads ashore where facts are missing or the target is reached', () => {
  expect(shoreOf({ ...mnli, gap: 'facts' })).toBeUndefined();
  expect(shoreOf({ ...mnli, b: 90 })).toBeUndefined();
});

test('the curve meets 85 at 1,051 labels, 90 at 12,948, and 91 never', () => {
  expect(metAt(mnli)).toBe(1051);
  expect(metAt({ ...mnli, t: 90 })).toBe(12_948);
  expect(metAt({ ...mnli, t: 91 })).toBeUndefined();
  expect(metAt({ ...mnli, b: 85 })).toBe(0);
  expect(tunedScore(mnli.b, 1051)).toBeGreaterThanOrEqual(85);
  expect(tunedScore(mnli.b, 1050)).toBeLessThan(85);
});
