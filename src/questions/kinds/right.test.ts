import { describe, expect, it, test } from 'vitest';
import { question as shape } from '../../author/questions/questionFiles.ts';
import { authorKindOf, authorKinds } from './authors.ts';

type Written = Record<string, unknown>;

const common = { id: 'q', objective: 'one.idea', prompt: 'Well?', explanation: 'So it is.', see: 'one#idea' };
const said = { feedback: 'This is why.' };
const option = (id: string, correct = false) => ({ id, text: `Option ${id}`, correct, ...said });
const step = (id: string) => ({ id, text: `Step ${id}`, ...said });
const general = { right: 'Yes.', otherwise: 'No.' };
const word = { type: 'word', label: 'word', accept: ['kept', 'frozen'], ...general };
const number = { type: 'number', label: 'number', answer: 4, tolerance: { abs: 1 }, ...general };
const choose = { type: 'choose', label: 'way', options: [option('up', true), option('down')] };
const cloze = (blanks: Written) => ({ text: '[[word]] [[number]] [[way]]', blanks });
const box = (id: string, column: number, correct = false) => ({ ...option(id, correct), at: [column, 1] });
const variables = { d: [1, 2, 3, 4], r: [1, 2] };

/** A question of each kind; the same in other words or written in another order; and with another answer right. */
const cases: Record<string, { asked: Written; reworded: Written; rekeyed: Written[] }> = {
  single: {
    asked: { options: [option('a', true), option('b')] },
    reworded: {
      options: [option('b'), { ...option('a', true), text: 'Better said', feedback: 'Better said.' }],
    },
    rekeyed: [{ options: [option('a'), option('b', true)] }],
  },
  multiple: {
    asked: { options: [option('a', true), option('b'), option('c', true)] },
    reworded: { options: [option('c', true), option('b'), option('a', true), option('d')], shuffle: false },
    rekeyed: [{ options: [option('a', true), option('b'), option('c')] }],
  },
  numeric: {
    asked: {
      answer: '2*d*r',
      working: '2*d*r',
      variables,
      where: 'r < d',
      wrong: [{ value: 1, ...said }],
      otherwise: 'Count.',
    },
    reworded: {
      working: 'd*r*2',
      variables: { r: [1, 2], d: [1, 2, 3, 4] },
      otherwise: 'Count again.',
      unit: 'pieces',
    },
    rekeyed: [
      { answer: 'd*r' },
      { tolerance: { rel: 0.1 } },
      { variables: { ...variables, d: [1, 2, 3, 5] } },
      { where: 'r <= d' },
    ],
  },
  operate: {
    asked: { figure: 'lora', condition: 'r > 4', solution: { r: 5 }, ...general },
    reworded: { solution: { r: 6 }, right: 'Indeed.', wrong: [{ when: 'r < 1', ...said }] },
    rekeyed: [{ condition: 'r > 5' }],
  },
  order: {
    asked: { steps: ['a', 'b', 'c'].map(step), ...general },
    reworded: {
      steps: ['a', 'b', 'c'].map((id) => ({ ...step(id), text: 'Better said' })),
      otherwise: 'Hm.',
    },
    rekeyed: [{ steps: ['b', 'a', 'c'].map(step) }],
  },
  match: {
    asked: {
      items: [
        { ...step('a'), answer: 'x' },
        { ...step('b'), answer: 'y' },
      ],
      answers: [step('x'), step('y')].map(({ id }) => ({ id, text: id })),
    },
    reworded: {
      items: [
        { ...step('b'), answer: 'y' },
        { ...step('a'), answer: 'x', text: 'Better said' },
      ],
    },
    rekeyed: [
      {
        items: [
          { ...step('a'), answer: 'y' },
          { ...step('b'), answer: 'x' },
        ],
      },
    ],
  },
  cloze: {
    asked: cloze({ word, number, way: choose }),
    reworded: cloze({
      way: choose,
      number: { ...number, right: 'Indeed.' },
      word: { ...word, accept: ['frozen', 'kept'] },
    }),
    rekeyed: [
      cloze({ word: { ...word, accept: ['kept'] }, number, way: choose }),
      cloze({ word, number: { ...number, answer: 5 }, way: choose }),
      cloze({ word, number: { ...number, tolerance: {} }, way: choose }),
      cloze({ word, number, way: { ...choose, options: [option('up'), option('down', true)] } }),
    ],
  },
  locate: {
    asked: { figure: { caption: 'A block.', columns: 2 }, parts: [box('a', 1, true), box('b', 2)] },
    reworded: { figure: { caption: 'One block.', columns: 2 }, parts: [box('b', 1), box('a', 2, true)] },
    rekeyed: [{ parts: [box('a', 1), box('b', 2, true)] }],
  },
  estimate: {
    asked: { scale: { from: 1, to: 1e6 }, answer: '2*1000', working: '2*1000', low: 'More.', high: 'Less.' },
    reworded: { scale: { from: 10, to: 1e6 }, low: 'A bit more.', unit: 'bytes' },
    rekeyed: [{ answer: 3000 }, { within: 0.3 }],
  },
};

test('what counts as right is tried for every kind', () => {
  expect(Object.keys(cases)).toEqual(authorKinds.map(({ name }) => name));
});

describe.each(Object.entries(cases))('what counts as right in a question of kind %s', (kind, written) => {
  const right = (changes: Written) => {
    const question = shape.parse({ ...common, kind, ...written.asked, ...changes });
    return JSON.stringify(authorKindOf(question.kind).right(question));
  };

  it('stays the same in other words', () => {
    expect(right({ ...written.reworded, prompt: 'Well now?', explanation: 'Just so.' })).toBe(right({}));
  });

  it('is another when another answer is right', () => {
    const all = [{}, ...written.rekeyed].map(right);
    expect(new Set(all).size).toBe(all.length);
  });
});
