import type { QuestionSource } from '../../course/schema.ts';
import { norm, plain, tokensOf, visibleLength, wordsIn } from './text.ts';
import type { Words } from './words.ts';

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
  /** Those of a single or multiple question. */
  options: readonly ItemOption[];
  /** Everything that is compared with its like: options, parts, steps, items, answers, what a blank offers. */
  lists: readonly (readonly ItemOption[])[];
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
  const optionOf = (option: Written, i: number, path: readonly PropertyKey[]): ItemOption => ({
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
  const lists = listsOf(source).map(({ all, path }) => all.map((one, i) => optionOf(one, i, path)));
  const options = 'options' in source ? (lists[0] ?? []) : [];
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
    shuffled: 'shuffle' in source && source.shuffle,
  };
}

interface Written {
  text: string;
  spoken?: string | undefined;
  correct?: boolean;
  feedback?: string;
  misconception?: string | undefined;
}

function listsOf(source: QuestionSource): { all: readonly Written[]; path: PropertyKey[] }[] {
  switch (source.kind) {
    case 'single':
    case 'multiple':
      return [{ all: source.options, path: ['options'] }];
    case 'locate':
      return [{ all: source.parts, path: ['parts'] }];
    case 'order':
      return [{ all: source.steps, path: ['steps'] }];
    case 'match':
      return [
        { all: source.items, path: ['items'] },
        { all: source.answers, path: ['answers'] },
      ];
    case 'cloze':
      return Object.entries(source.blanks).flatMap(([name, blank]) =>
        blank.type === 'choose' ? [{ all: blank.options, path: ['blanks', name, 'options'] }] : [],
      );
    case 'numeric':
    case 'operate':
    case 'estimate':
      return [];
  }
}

export const optionSteps = (option: ItemOption, ...more: PropertyKey[]) => [
  ...option.path,
  ...(more.length ? more : ['text']),
];

export const quoted = (text: string) => `“${text.length > 50 ? `${text.slice(0, 47)}…` : text}”`;
