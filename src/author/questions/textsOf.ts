import type { QuestionSource } from './authorKind.ts';

/** A text of a question that learners see. */
export interface WrittenText {
  text: string;
  steps: PropertyKey[];
  /** Shown or read aloud as it is written, so that no mark in it is understood. */
  plain: boolean;
}

const TEXTS = [
  ...['prompt', 'spoken', 'hints', 'explanation', 'text', 'feedback', 'unchosen', 'right', 'otherwise'],
  ...['low', 'high', 'caption', 'unit', 'label'],
];
const PLAIN = ['spoken', 'unit', 'label'];

/** Every text of a question, of whatever kind, with the keys that lead to it. */
export const textsOf = (question: QuestionSource): WrittenText[] => collect(question, []);

function collect(value: unknown, steps: PropertyKey[]): WrittenText[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, part]) =>
      collect(part, [...steps, Array.isArray(value) ? Number(key) : key]),
    );
  const key = String(steps.findLast((step) => typeof step === 'string'));
  if (typeof value !== 'string' || !TEXTS.includes(key)) return [];
  return [{ text: value, steps, plain: PLAIN.includes(key) || inForm(steps) }];
}

/** The answers of a matching and the options of a blank stand in a native select. */
const inForm = ([list, , options]: PropertyKey[]) =>
  list === 'answers' || (list === 'blanks' && options === 'options');
