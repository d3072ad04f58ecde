import { describe, expect, test } from 'vitest';
import type { AnswerKey } from '../../course/types.ts';
import type { Sitting } from '../../progress/store.ts';
import { loadKinds } from '../../questions/kinds/kinds.ts';
import type { NumericFace, NumericKey } from '../../questions/kinds/numeric/types.ts';
import type { ChoiceFace, ChoiceKey } from '../../questions/parts/choice/types.ts';
import { attemptsOf, faultsOf, givenIn, isAnswered, paperItems } from './paper.ts';

await loadKinds(['numeric']);

const shared = {
  version: 1,
  aliases: [],
  lesson: 'lora',
  role: 'check' as const,
  objective: 'lora.count',
  prompt: '',
  promptText: '',
  hasHints: false,
};
const single: ChoiceFace = {
  ...shared,
  id: 's',
  kind: 'single',
  shuffle: true,
  options: ['a', 'b'].map((id) => ({ id, html: id, text: id })),
};
const numeric: NumericFace = { ...shared, id: 'n', kind: 'numeric' };
const base = { version: 1, hints: [], explanation: '', see: { href: '', label: '' }, sources: '' };
const singleKey: ChoiceKey = {
  ...base,
  id: 's',
  kind: 'single',
  correct: ['a'],
  options: { a: { feedback: '' }, b: { feedback: '' } },
};
const numericKey: NumericKey = {
  ...base,
  id: 'n',
  kind: 'numeric',
  answer: 8000,
  tolerance: {},
  wrong: [],
  otherwise: '',
  working: '',
};
const answers: AnswerKey = { s: singleKey, n: numericKey };
const faces: Record<string, ChoiceFace | NumericFace> = { s: single, n: numeric };
const sitting = (change: Partial<Sitting> = {}): Sitting => ({
  id: 'sit',
  paper: [
    { question: 's', version: 1, lesson: 'lora' },
    { question: 'n', version: 1, lesson: 'lora' },
  ],
  choices: {},
  flagged: [],
  spent: {},
  startedAt: 0,
  ...change,
});
const items = (one = sitting()) => paperItems(one, (_, question) => faces[question]);
const handedIn = (choices: Record<string, string[]>, key = answers) => {
  const one = sitting({ choices, spent: { s: 1200 } });
  return attemptsOf(items(one), one, 'exam', () => key);
};

describe('a paper', () => {
  test('leaves out what is gone or has another version by now', () => {
    const paper = [
      { question: 's', version: 2, lesson: 'lora' },
      { question: 'gone', version: 1, lesson: 'lora' },
      { question: 'n', version: 1, lesson: 'lora' },
    ];
    expect(items(sitting({ paper })).map((item) => item.face.id)).toEqual(['n']);
  });

  test('makes one graded attempt for each question answered, and none for one left open', () => {
    expect(handedIn({ s: ['a'], n: ['  '] })).toEqual([
      { question: 's', version: 1, asked: 'exam', choice: ['a'], correct: true, hints: 0, ms: 1200 },
    ]);
    expect(handedIn({ s: ['b'], n: ['8k'] })).toMatchObject([
      { question: 's', correct: false },
      { question: 'n', correct: true, choice: ['8000'] },
    ]);
  });

  test('makes none against the answers of another version', () => {
    expect(handedIn({ s: ['a'] }, { ...answers, s: { ...singleKey, version: 2 } })).toEqual([]);
  });

  test('says what cannot be read, and knows what is open', () => {
    const one = sitting({ choices: { n: ['eight'] } });
    expect([...faultsOf(items(one), one).keys()]).toEqual(['n']);
    expect(items(one).map((item) => isAnswered(item, one))).toEqual([false, true]);
  });

  test('is found again among the attempts by its sitting', () => {
    const attempt = { id: 'x', question: 's', version: 1, choice: ['a'], correct: true, hints: 0, at: 1 };
    const given = givenIn(
      [
        { ...attempt, asked: 'exam', sitting: 'sit' },
        { ...attempt, asked: 'exam', sitting: 'other', question: 'n' },
      ],
      sitting(),
    );
    expect([...given.keys()]).toEqual(['s']);
  });
});
