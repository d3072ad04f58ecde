import { authorKindOf } from '../../questions/kinds/authors.ts';
import { betweenQuestions } from './between.ts';
import { feedbackRules, feedbackWordRules } from './feedback.ts';
import type { Draft } from './finding.ts';
import { formatCues, formCues } from './form.ts';
import { giveaways } from './giveaway.ts';
import type { LintInput } from './input.ts';
import type { Item } from './item.ts';
import { lengthCues, qualifiedKey } from './length.ts';
import { optionRules, optionWordRules } from './options.ts';
import { reach, readable, wordsOfTerms } from './reading.ts';
import { lengthLimits, placeRules, stemRules } from './stem.ts';
import { tokensOf } from './text.ts';
import { wordingCues } from './wording.ts';
import type { Words } from './words.ts';

/** Every rule that looks at one question, in the course it stands in. */
export function judgeOf(input: LintInput, items: readonly Item[], words: Words | undefined) {
  const lessons = new Map(input.lessons.map((lesson) => [lesson.id, lesson]));
  const afterOthers = betweenQuestions(items);
  const share = words ? shareIn(items) : () => 0;
  const tokens = (text: string) => (words ? tokensOf(text, words) : new Set<string>());
  const known = new Map(input.lessons.map(({ id, text }) => [id, tokens(text)]));
  const terms = new Set(input.terms.flatMap((term) => [...tokens(term)]));
  const subject = wordsOfTerms(input.terms);
  return (item: Item, n: number): Draft[] => {
    const lesson = lessons.get(item.lesson);
    const kind = authorKindOf(item.source.kind);
    return [
      ...optionRules(item),
      ...feedbackRules(item),
      ...lengthLimits(item),
      ...formatCues(item),
      ...lengthCues(item),
      ...giveaways(item, lesson?.textBefore ?? ''),
      ...(kind.lint?.(item.source) ?? []),
      ...readable(item, input),
      ...afterOthers(item, n),
      ...(words
        ? [
            ...optionWordRules(item, words),
            ...feedbackWordRules(item, words),
            ...stemRules(item, words),
            ...placeRules(item, words),
            ...formCues(item, words),
            ...(kind.lintWords?.(item.source, words) ?? []),
            ...qualifiedKey(item, words),
            ...wordingCues(item, words, share),
            ...reach(item, words, { known: known.get(item.lesson) ?? new Set(), terms, subject }),
          ]
        : []),
    ];
  };
}

/** The share of questions that hold a word. */
function shareIn(items: readonly Item[]) {
  const counts = new Map<string, number>();
  for (const { stemTokens, options } of items)
    for (const token of new Set([...stemTokens, ...options.flatMap((o) => [...o.tokens])]))
      counts.set(token, (counts.get(token) ?? 0) + 1);
  return (token: string) => (counts.get(token) ?? 0) / items.length;
}
