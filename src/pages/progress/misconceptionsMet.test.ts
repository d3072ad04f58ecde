import { expect, test } from 'vitest';
import type { AnswerKey, CourseMap } from '../../course/types.ts';
import type { Attempt } from '../../progress/attempts/record.ts';
import type { ChoiceFace, ChoiceKey } from '../../questions/parts/choice/types.ts';
import { duration } from './duration.ts';
import { misconceptionsMet } from './misconceptionsMet.ts';
import { span } from './span.ts';

const face = (id: string): ChoiceFace => ({
  id,
  version: 1,
  aliases: [],
  lesson: 'lora',
  role: 'check',
  objective: 'lora.count',
  prompt: id,
  promptText: id,
  hasHints: false,
  kind: 'single',
  shuffle: true,
  options: ['right', 'square', 'plain'].map((option) => ({ id: option, html: option, text: option })),
});
const key = (id: string): ChoiceKey => ({
  id,
  version: 1,
  kind: 'single',
  hints: [],
  explanation: '',
  see: { href: '', label: '' },
  sources: '',
  correct: ['right'],
  options: {
    right: { feedback: '' },
    square: { feedback: '', misconception: 'rank-is-square' },
    plain: { feedback: '' },
  },
});
const questions = ['a', 'b', 'o'];
const data = new Map([
  [
    'lora',
    {
      faces: Object.fromEntries(questions.map((id) => [id, face(id)])),
      key: Object.fromEntries(questions.map((id) => [id, key(id)])) as AnswerKey,
    },
  ],
]);
const map: CourseMap = {
  id: 'c',
  objectives: [],
  lessons: [
    {
      id: 'lora',
      title: 'LoRA',
      minutes: 5,
      practice: [],
      slots: (['a', 'b'] as const)
        .map((question) => ({ question, asked: 'check' as const }))
        .map((slot) => ({
          ...slot,
          version: 1,
          aliases: [`old-${slot.question}`],
          objective: 'x',
          label: '',
        })),
    },
  ],
};
let at = 0;
const answer = (question: string, option: string, change: Partial<Attempt> = {}): Attempt => ({
  id: `m${++at}`,
  question,
  version: 1,
  asked: 'check',
  choice: [option],
  correct: option === 'right',
  hints: 0,
  at,
  ...change,
});

test('a misconception is counted at every answer that shows it, under former ids too', () => {
  const list = [answer('a', 'square'), answer('old-b', 'square', { asked: 'review' }), answer('a', 'plain')];
  expect(misconceptionsMet(list, map, data)).toEqual([
    { misconception: 'rank-is-square', times: 2, last: list[1]?.at, mended: false },
  ]);
});

test('it is mended when every question that showed it has been answered right since', () => {
  const list = [answer('a', 'square'), answer('b', 'square'), answer('a', 'right', { asked: 'exam' })];
  expect(misconceptionsMet(list, map, data)[0]?.mended).toBe(false);
  expect(misconceptionsMet([...list, answer('b', 'right')], map, data)[0]?.mended).toBe(true);
});

test('guesses at openers, the inventory and answers to another version tell nothing', () => {
  const list = [
    answer('a', 'square', { asked: 'opener' }),
    answer('a', 'square', { asked: 'before' }),
    answer('a', 'square', { version: 2 }),
    answer('gone', 'square'),
  ];
  expect(misconceptionsMet(list, map, data)).toEqual([]);
});

test('times and spans are told as exactly as they are known', () => {
  expect([900, 59_400, 300_000, 4_320_000].map(duration)).toEqual(['1 s', '59 s', '5 min', '1 h 12 min']);
  expect([0.2, 3, 30, 200, 900].map(span)).toEqual(['a day', '3 days', '4 weeks', '7 months', '2 years']);
});
