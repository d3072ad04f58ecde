import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { CourseMap } from '../../course/types.ts';
import type { Attempt } from '../../progress/attempts/record.ts';
import { progress } from '../../progress/store.ts';
import { Resume } from './Resume.tsx';
import { TopicState } from './TopicState.tsx';

const slots = ['a', 'b', 'c', 'd'].map((question) => ({
  question,
  asked: 'check' as const,
  version: 1,
  aliases: [],
  objective: 'lora.count',
}));
const lesson = { id: 'lora', title: 'LoRA', minutes: 20, slots, practice: [] };
const map: CourseMap = { id: 'c', objectives: [], lessons: [lesson] };
const sections = {
  lora: ['idea', 'count'].map((id) => ({ id, words: 100, questions: 2 })),
};
const answered = (questions: readonly string[]): Attempt[] =>
  questions.map((question, i) => ({
    id: question,
    question,
    version: 1,
    asked: 'check',
    choice: ['x'],
    correct: i > 0,
    hints: 0,
    at: 1000 + i,
  }));
const before = progress.getState();

afterEach(() => {
  cleanup();
  progress.setState(before);
});

it('leads who comes back to the section they stopped at, and says what is due', async () => {
  render(<Resume map={map} sections={sections} />);
  expect(screen.queryByRole('link')).toBeNull();
  const place = { lesson: 'lora', title: 'Counting', href: '/lora/#count', at: 1 };
  act(() => progress.setState({ ready: true, place, attempts: answered(['a', 'b']) }));
  expect(screen.getByRole('heading', { name: 'Counting' })).toBeVisible();
  expect(screen.getByText('LoRA, 2 of 2')).toBeVisible();
  expect(screen.getByText('About 10 minutes to the end of the topic.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Continue: Counting' })).toHaveAttribute('href', '/lora/#count');
  expect(await screen.findByText('2 questions are due for review')).toBeVisible();
  expect(screen.getByText(/1 of 2 questions right so far/)).toBeVisible();
  expect(document.documentElement).toHaveAttribute('data-returning');
});

it('gives its room back where nothing of this course was begun', () => {
  document.documentElement.dataset.returning = '';
  render(<Resume map={map} sections={sections} />);
  act(() => progress.setState({ ready: true }));
  expect(document.documentElement).not.toHaveAttribute('data-returning');
});

it.each([
  [[], 'Not started · about 20 minutes'],
  [['a'], '1 of 4 answered · about 15 minutes left'],
  [['a', 'b', 'c', 'd'], 'Done · 3 of 4 right'],
])('says of a topic in words how far it is: %j', (questions, said) => {
  progress.setState({ ready: true, attempts: answered(questions) });
  render(<TopicState lesson={lesson} sections={sections.lora} />);
  expect(screen.getByText(said)).toBeVisible();
});
