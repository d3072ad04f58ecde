import { expect, it } from 'vitest';
import { gradeBlank } from './grade.ts';
import type { BlankKey } from './types.ts';

const key: BlankKey = {
  type: 'word',
  accept: ['the model’s low-rank update'],
  right: 'right',
  wrong: [{ values: ['don’t know'], feedback: 'why' }],
  otherwise: 'otherwise',
};

it.each(["the model's low-rank update", 'The model’s  low‑rank update', 'the modelʼs low–rank update '])(
  'takes “%s”, whatever keyboard it was typed on',
  (typed) => {
    expect(gradeBlank(key, typed)).toMatchObject({ correct: true, feedback: 'right' });
  },
);

it('knows a wrong word by the same measure', () => {
  expect(gradeBlank(key, "don't know")).toMatchObject({ correct: false, feedback: 'why' });
});
