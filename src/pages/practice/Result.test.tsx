import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { CourseMap, MapSlot } from '../../course/types.ts';
import { progress } from '../../progress/store.ts';
import { anAttempt } from '../../progress/testing/arbitrary.ts';
import { checksOf } from '../review/scope.ts';
import { Result } from './Result.tsx';

const slot = (question: string): MapSlot => ({
  question,
  asked: 'check',
  version: 1,
  aliases: [],
  objective: 'lora.count',
  label: `What is ${question}?`,
});
const practice = ['a', 'b', 'c'].map(slot);
const map: CourseMap = {
  id: 'c',
  objectives: [],
  lessons: [{ id: 'lora', title: 'LoRA', minutes: 8, slots: [], practice }],
};
const since = Date.now() - 1000;
const sitting = {
  run: { size: 3, since },
  deck: checksOf(map).map((check) => ({ ...check, kind: 'single' })),
  items: [],
  left: [],
  View: () => null,
};
const show = (onAnother = () => {}) =>
  render(<Result title="Practice: LoRA" map={map} sitting={sitting} onAnother={onAnother} />);

afterEach(() => {
  cleanup();
  progress.setState({ attempts: [] });
});

it('says what was right of what was answered, and when each comes back', () => {
  progress.setState({
    attempts: [
      anAttempt({ id: '1', question: 'a', correct: true, at: since - 5 }),
      anAttempt({ id: '2', question: 'b', correct: true, at: since + 5 }),
      anAttempt({ id: '3', question: 'c', correct: false, at: since + 6 }),
    ],
  });
  show();
  expect(screen.getByText('1 of 2 answered questions right.')).toBeInTheDocument();
  const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(items).toEqual([
    expect.stringMatching(/^What is b\?.*Right.*comes back on /),
    expect.stringMatching(/^What is c\?.*Not yet.*comes back /),
  ]);
  expect(screen.getByRole('heading', { name: 'Done' })).toHaveFocus();
});

it('offers as many again as there are, and the way back to the topic', () => {
  const onAnother = vi.fn();
  show(onAnother);
  expect(screen.getByText('You answered none of them. Nothing has changed.')).toBeInTheDocument();
  screen.getByRole('button', { name: 'Another 3' }).click();
  expect(onAnother).toHaveBeenCalledWith(3);
  expect(screen.getByRole('link', { name: 'Back to LoRA' })).toHaveAttribute('href', '/lora/#end-of-topic');
});
