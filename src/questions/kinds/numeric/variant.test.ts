import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyVariantOf, variantOf } from '../../asking/variants.ts';
import { loadKinds } from '../kinds.ts';
import type { NumericFace, NumericKey } from './types.ts';
import { anotherSeed } from './variant.ts';

await loadKinds(['numeric']);

const face: NumericFace = {
  kind: 'numeric',
  id: 'pair',
  version: 1,
  aliases: [],
  lesson: 'lora',
  role: 'check',
  objective: 'lora.count',
  prompt: 'A matrix with <span aria-label="d equals 1,000">1,000</span> rows, rank 4?',
  promptText: 'A matrix with d equals 1,000 rows, rank 4?',
  hasHints: true,
  varies: {
    values: { d: [1000, 2000, 3000], r: [4, 8] },
    prompt: 'A matrix with <span aria-label="d equals {{d}}">{{d}}</span> rows, rank {{r}}?',
    promptText: 'A matrix with d equals {{d}} rows, rank {{r}}?',
  },
};
const key: NumericKey = {
  kind: 'numeric',
  id: 'pair',
  version: 1,
  hints: ['Each of 4 columns.'],
  explanation: 'It is 8,000.',
  see: { href: '', label: '' },
  sources: '',
  answer: 8000,
  tolerance: {},
  wrong: [{ value: 4000, feedback: 'One strip of 1,000.', misconception: 'half' }],
  otherwise: 'Count 2 × 1,000.',
  working: '2 × 4 × 1,000 = 8,000',
  varies: {
    answer: '2*r*d',
    wrong: [{ value: 'answer/2', feedback: 'One strip of {{d}}.' }],
    hints: ['Each of {{r}} columns.'],
    explanation: 'It is {{answer}}.',
    otherwise: 'Count 2 × {{d}}.',
    working: '2 × {{r}} × {{d}} = {{answer}}',
  },
};

describe('a variant of a question', () => {
  it('is the first one without a seed', () => {
    expect(variantOf(face)).toBe(face);
    expect(keyVariantOf(key, face)).toBe(key);
  });

  it('has its own numbers in the prompt, for the eye and the ear, and in every text of the key', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const drawn = variantOf(face, seed);
        const [, d = '', r = ''] = /equals ([\d,]+) rows, rank (\d)/.exec(drawn.promptText) ?? [];
        expect(drawn.prompt).toBe(
          `A matrix with <span aria-label="d equals ${d}">${d}</span> rows, rank ${r}?`,
        );
        const answer = 2 * Number(r) * Number(d.replace(',', ''));
        const written = answer.toLocaleString('en-GB');
        expect(keyVariantOf(key, face, seed)).toMatchObject({
          answer,
          hints: [`Each of ${r} columns.`],
          explanation: `It is ${written}.`,
          otherwise: `Count 2 × ${d}.`,
          working: `2 × ${r} × ${d} = ${written}`,
          wrong: [{ value: answer / 2, feedback: `One strip of ${d}.`, misconception: 'half' }],
        });
      }),
    );
  });

  it('shows its own numbers in the figure beside it', () => {
    const { varies } = face;
    if (!varies) throw new Error('the question has no variants');
    const beside = { ...face, varies: { ...varies, start: { view: 'product', d: '{{d}}', k: '{{2*d}}' } } };
    const drawn = variantOf(beside, 3);
    const d = Number(/equals ([\d,]+) rows/.exec(drawn.promptText)?.[1]?.replace(',', ''));
    expect(drawn.start).toEqual({ view: 'product', d, k: 2 * d });
  });

  it('is followed by another one', () => {
    for (let seed = 0; seed < 200; seed++)
      expect(variantOf(face, anotherSeed(face, seed)).promptText).not.toBe(variantOf(face, seed).promptText);
  });
});
