import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { CourseMap } from '../../course/types.ts';
import type { Attempt } from '../../progress/attempts/record.ts';
import { PracticeOffer } from './PracticeOffer.tsx';

const lesson = (id: string, title: string, questions: string[]): CourseMap['lessons'][number] => ({
  id,
  title,
  minutes: 8,
  practice: [],
  slots: questions.map((question) => ({
    question,
    asked: 'check',
    version: 1,
    aliases: [],
    objective: `${id}.one`,
  })),
});
const map: CourseMap = {
  id: 'c',
  objectives: [],
  lessons: [
    lesson('lora', 'LoRA', ['a', 'b']),
    lesson('peft', 'PEFT', ['d']),
    { ...lesson('qlora', 'QLoRA', ['e']), practice: lesson('qlora', '', ['f', 'g', 'h']).slots },
  ],
};
const attempt = (question: string, correct: boolean): Attempt => ({
  id: question,
  question,
  version: 1,
  asked: 'check',
  choice: ['x'],
  correct,
  hints: 0,
  at: 1,
});

it('offers what was wrong and the topics begun, by links to what can be asked', () => {
  render(<PracticeOffer map={map} attempts={[attempt('a', false)]} />);
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['What was wrong: 1 question', '/review/?again=wrong'],
    ['LoRA: 2 questions', '/review/?of=lora'],
  ]);
});

it('leads to the practice of a topic that has one', () => {
  render(<PracticeOffer map={map} attempts={[attempt('f', true)]} />);
  expect(screen.getByRole('link', { name: 'QLoRA: 3 questions' })).toHaveAttribute(
    'href',
    '/qlora/practice/',
  );
});

it('offers nothing to who has answered nothing', () => {
  const { container } = render(<PracticeOffer map={map} attempts={[]} />);
  expect(container).toBeEmptyDOMElement();
});
