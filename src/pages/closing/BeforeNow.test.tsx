import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Asked, QuestionFace } from '../../course/types.ts';
import { progress } from '../../progress/store.ts';
import type { ChoiceFace } from '../../questions/parts/choice/types.ts';
import { BeforeNow } from './BeforeNow.tsx';

const face = (id: string, role: QuestionFace['role'] = 'opener'): ChoiceFace => ({
  id,
  version: 1,
  aliases: [],
  lesson: 'lora',
  role,
  objective: 'lora.count',
  prompt: `<p>What about ${id}?</p>`,
  promptText: `What about ${id}?`,
  hasHints: false,
  kind: 'single',
  options: ['yes', 'no'].map((option) => ({ id: option, html: `It is ${option}`, text: `It is ${option}` })),
  shuffle: true,
});
const attempt = (question: string, asked: Asked, choice: string, at: number) => ({
  id: `${at}`,
  question,
  version: 1,
  asked,
  choice: [choice],
  correct: choice === 'yes',
  hints: 0,
  at,
});
const before = progress.getState();

afterEach(() => {
  cleanup();
  progress.setState(before);
});

it('puts what was guessed beside what is answered now, and leads to what is not answered again', async () => {
  render(<BeforeNow faces={[face('a'), face('b'), face('c', 'check')]} />);
  expect(screen.getByText(/once you have made some/)).toBeVisible();
  const attempts = [
    attempt('a', 'opener', 'no', 1),
    attempt('a', 'recap', 'yes', 2),
    attempt('b', 'opener', 'no', 3),
    attempt('c', 'check', 'yes', 4),
  ];
  act(() => progress.setState({ ready: true, attempts }));
  const [first, second, ...rest] = await screen.findAllByRole('listitem');
  expect(rest).toEqual([]);
  expect(first).toHaveTextContent('What about a?Before not rightIt is noNow rightIt is yes');
  expect(within(second as HTMLElement).getByRole('link', { name: 'Answer it again' })).toHaveAttribute(
    'href',
    '/lora/#q-b-recap',
  );
  expect(screen.getByText('Of 2 guesses 0 were right. Of the 1 answered again, 1 is.')).toBeVisible();
});
