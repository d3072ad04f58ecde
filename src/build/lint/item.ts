import type { QuestionSource } from '../../course/schema.ts';
import { norm, plain, tokensOf, visibleLength, wordsIn } from './text.ts';
import type { Words } from './words.ts';

export interface ItemOption {
  /** Its place as written. */
  index: number;
  markdown: string;
  spoken: string | undefined;
  correct: boolean;
  feedback: string;
  misconception: string | undefined;
  plain: string;
  norm: string;
  length: number;
  words: number;
  tokens: ReadonlySet<string>;
}

/** A question with everything the rules measure in it. */
export interface Item {
  source: QuestionSource;
  lesson: string;
  /** Its place in the file of its lesson. */
  index: number;
  stem: string;
  stemTokens: ReadonlySet<string>;
  /** None for a numeric question. */
  options: readonly ItemOption[];
  keys: readonly ItemOption[];
  distractors: readonly ItemOption[];
  shuffled: boolean;
}

/** A question with one right option, and that option. */
export const singleKey = (item: Item): ItemOption | undefined =>
  item.source.kind === 'single' && item.distractors.length > 0 ? item.keys[0] : undefined;

/** `words` is undefined for a language without word lists: its questions then have no tokens. */
export function itemOf(source: QuestionSource, lesson: string, index: number, words?: Words): Item {
  const tokens = (text: string) => (words ? tokensOf(text, words) : new Set<string>());
  const written = 'options' in source ? source.options : [];
  const options = written.map((option, i) => ({
    index: i,
    markdown: option.text,
    spoken: option.spoken,
    correct: option.correct,
    feedback: option.feedback,
    misconception: option.misconception,
    plain: plain(option.text),
    norm: norm(option.text),
    length: visibleLength(option.text),
    words: wordsIn(option.text).length,
    tokens: tokens(option.text),
  }));
  return {
    source,
    lesson,
    index,
    stem: source.prompt,
    stemTokens: tokens(source.prompt),
    options,
    keys: options.filter((o) => o.correct),
    distractors: options.filter((o) => !o.correct),
    shuffled: 'shuffle' in source && source.shuffle,
  };
}

export const optionSteps = (option: ItemOption, ...more: PropertyKey[]) => [
  'options',
  option.index,
  ...(more.length ? more : ['text']),
];

export const quoted = (text: string) => `“${text.length > 50 ? `${text.slice(0, 47)}…` : text}”`;
