import { authorKindOf } from '../../questions/kinds/authors.ts';
import type { QuestionSource, WrittenOption } from '../questions/authorKind.ts';
import { norm, plain, tokensOf, visibleLength, wordsIn } from './text.ts';
import type { Words } from './vocabulary/vocabulary.ts';

export interface ItemOption {
  /** Its place as written. */
  index: number;
  /** The way to it in the question. */
  path: readonly PropertyKey[];
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
  /** What a learner chooses from; none in a question that is answered otherwise. */
  options: readonly ItemOption[];
  /** Everything that is compared with its like: options, parts, steps, items, answers, what a blank offers. */
  lists: readonly (readonly ItemOption[])[];
  keys: readonly ItemOption[];
  distractors: readonly ItemOption[];
  /** One of the options is right, and no other. */
  oneRight: boolean;
  shuffled: boolean;
}

/** A question with one right option, and that option. */
export const singleKey = (item: Item): ItemOption | undefined =>
  item.oneRight && item.distractors.length > 0 ? item.keys[0] : undefined;

/** `words` is undefined for a language without word lists: its questions then have no tokens. */
export function itemOf(source: QuestionSource, lesson: string, index: number, words?: Words): Item {
  const tokens = (text: string) => (words ? tokensOf(text, words) : new Set<string>());
  const optionOf = (option: WrittenOption, i: number, path: readonly PropertyKey[]): ItemOption => ({
    index: i,
    path: [...path, i],
    markdown: option.text,
    spoken: option.spoken,
    correct: option.correct ?? false,
    feedback: option.feedback ?? '',
    misconception: option.misconception,
    plain: plain(option.text),
    norm: norm(option.text),
    length: visibleLength(option.text),
    words: wordsIn(option.text).length,
    tokens: tokens(option.text),
  });
  const kind = authorKindOf(source.kind);
  const lists = (kind.lists?.(source) ?? []).map(({ all, path }) =>
    all.map((one, i) => optionOf(one, i, path)),
  );
  const choice = kind.choice?.(source);
  const options = choice ? (lists[0] ?? []) : [];
  return {
    source,
    lesson,
    index,
    stem: source.prompt,
    stemTokens: tokens(source.prompt),
    options,
    lists,
    keys: options.filter((o) => o.correct),
    distractors: options.filter((o) => !o.correct),
    oneRight: choice?.one ?? false,
    shuffled: choice?.shuffled ?? false,
  };
}

export const optionSteps = (option: ItemOption, ...more: PropertyKey[]) => [
  ...option.path,
  ...(more.length ? more : ['text']),
];
