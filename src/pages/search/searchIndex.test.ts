import { expect, it } from 'vitest';
import type { SearchEntry } from '../../course/types.ts';
import { searchIndex } from './searchIndex.ts';

const entries: SearchEntry[] = [
  {
    kind: 'section',
    at: 'lora/#merging',
    title: 'One matrix again',
    lesson: 'LoRA',
    text: `${'Before it. '.repeat(30)}After training the product can be merged into Q once and for all. ${'After it. '.repeat(30)}`,
  },
  {
    kind: 'section',
    at: 'adapter-layers/#delay',
    title: 'What it costs at inference',
    lesson: 'Adapter layers',
    text: 'Adapters remain in the model and cannot be merged.',
  },
  {
    kind: 'term',
    at: 'glossary/#merging',
    title: 'Merging',
    lesson: '',
    text: 'Adding the update to the frozen weight.',
  },
  {
    kind: 'question',
    at: 'lora/#q-lora-merged',
    title: 'What costs more after merging?',
    lesson: 'LoRA',
    text: '',
  },
];
const find = searchIndex(entries);

it('puts what is called so first', () => {
  expect(find('merging')[0]?.at).toBe('glossary/#merging');
});

it('wants all the words, finds beginnings and forgives a slip', () => {
  expect(find('merged adapters').map(({ at }) => at)).toEqual(['adapter-layers/#delay']);
  expect(find('trai').map(({ at }) => at)).toEqual(['lora/#merging']);
  expect(find('infernce').map(({ at }) => at)).toEqual(['adapter-layers/#delay']);
  expect(find('parrot')).toEqual([]);
});

it('shows the passage around a match, cut between words, with the match set off', () => {
  const [found] = find('product');
  const text = found?.passage.map((piece) => piece.text).join('');
  expect(text).toMatch(/^… .*the product can be merged.* …$/);
  expect(text?.length).toBeLessThan(220);
  expect(found?.passage.filter(({ matched }) => matched)).toEqual([{ text: 'product', matched: true }]);
});

it('takes any text for a query', () => {
  for (const query of ['(', '*', '\\', '$x$', '   ']) expect(() => find(query)).not.toThrow();
});
