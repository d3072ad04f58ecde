import { expect, it } from 'vitest';
import { rankSpec } from '../../../tests/helpers/rankSpec.ts';
import type { FigureSpec } from '../spec.ts';
import { csvName } from './csvName.ts';

const { view } = rankSpec.params;
const turning: FigureSpec = { params: { view: { ...view, turns: true } }, parts: {} };

it('names the course, the figure and the picture whose table it is', () => {
  expect(csvName('fine-tuning', 'lora', turning, { view: 'layers' })).toBe('fine-tuning-lora-layers.csv');
});

it('names no picture where there is only one', () => {
  expect(csvName('percent', 'parts', rankSpec, { view: 'layers' })).toBe('percent-parts.csv');
});
