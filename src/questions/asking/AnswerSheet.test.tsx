import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { loadKinds } from '../kinds/kinds.ts';
import type { NumericFace, NumericKey } from '../kinds/numeric/types.ts';
import type { ChoiceFace, ChoiceKey } from '../parts/choice/types.ts';
import { AnswerSheet } from './AnswerSheet.tsx';

await loadKinds(['operate', 'numeric']);

afterEach(cleanup);

const face = {
  id: 'q',
  version: 1,
  aliases: [],
  lesson: 'lora',
  role: 'check' as const,
  objective: 'lora.count',
  prompt: 'How many?',
  promptText: 'How many?',
  hasHints: false,
};
const key = {
  id: 'q',
  version: 1,
  hints: [],
  explanation: 'Because of the strips.',
  see: { href: '/lora/#counting', label: 'Counting' },
  sources: '<a href="/s">Hu et al. 2021</a>',
};

describe('an answer sheet', () => {
  it('lays open every option with its mark and reason', () => {
    const choice: ChoiceFace = {
      ...face,
      kind: 'single',
      shuffle: true,
      options: [
        { id: 'a', html: 'All', text: 'All' },
        { id: 'b', html: 'Two strips', text: 'Two strips' },
      ],
    };
    const answer: ChoiceKey = {
      ...key,
      kind: 'single',
      correct: ['b'],
      options: { a: { feedback: 'That is full fine-tuning.' }, b: { feedback: 'One after the other.' } },
    };
    render(<AnswerSheet face={choice} answer={answer} number={3} />);
    const sheet = screen.getByRole('article', { name: '3. How many?' });
    expect(
      within(sheet)
        .getAllByRole('listitem')
        .map((li) => li.textContent),
    ).toEqual(['All  Not correctThat is full fine-tuning.', 'Two strips  CorrectOne after the other.']);
    expect(sheet).toHaveTextContent('Because of the strips.');
    expect(within(sheet).getByRole('link', { name: 'Hu et al. 2021' })).toBeVisible();
  });

  it('gives a number with its working and where the wrong routes lead', () => {
    const number: NumericFace = { ...face, kind: 'numeric', unit: 'parameters' };
    const answer: NumericKey = {
      ...key,
      kind: 'numeric',
      answer: 8000,
      tolerance: {},
      wrong: [{ value: 4000, feedback: 'One matrix of two.' }],
      otherwise: 'Count both.',
      working: '1,000 × 4 + 4 × 1,000 = 8,000',
    };
    render(<AnswerSheet face={number} answer={answer} number={1} />);
    expect(screen.getByText(/^Answer/)).toHaveTextContent('Answer: 8,000 parameters');
    expect(screen.getByText(/^Working/)).toHaveTextContent('1,000 × 4 + 4 × 1,000 = 8,000');
    const [route, other] = screen.getAllByRole('listitem');
    expect(route).toHaveTextContent('4,000 parameters Not correct');
    expect(route).toHaveTextContent('One matrix of two.');
    expect(other).toHaveTextContent('Count both.');
  });
});
