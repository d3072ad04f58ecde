import type { Draft } from './finding.ts';
import { type Item, type ItemOption, optionSteps, singleKey } from './item.ts';
import { plain, quoted } from './text.ts';
import type { Words } from './vocabulary/vocabulary.ts';

const FEATURES: Record<string, RegExp> = {
  'bold text': /\*\*/,
  code: /`/,
  'a formula': /(?<!\\)\$/,
  'a final stop': /\.$/,
};

/** A look that sets the right answers apart from the wrong ones. */
export function* formatCues(item: Item): Iterable<Draft> {
  const { keys, distractors } = item;
  const [first] = keys;
  if (!first || distractors.length === 0) return;
  for (const [name, mark] of Object.entries(FEATURES)) {
    const marked = (option: ItemOption) => mark.test(option.markdown.trim());
    const inKeys = keys.filter(marked).length;
    const inOthers = distractors.filter(marked).length;
    if (inKeys === keys.length && inOthers === 0)
      yield { code: 'cue-format', steps: optionSteps(first), message: `${name} in what is right alone` };
    if (inKeys === 0 && inOthers === distractors.length)
      yield { code: 'cue-format', steps: optionSteps(first), message: `${name} in all but what is right` };
  }
}

/** Grammar and first words that set an option apart. */
export function* formCues(item: Item, words: Words): Iterable<Draft> {
  const article = words.article.ending.exec(plain(item.stem))?.[1];
  if (article)
    for (const option of item.options)
      if (/^\p{L}/u.test(option.plain) && !words.article.fits(article, option.plain))
        yield {
          code: 'cue-article',
          steps: optionSteps(option),
          message: `“${article}” does not go with ${quoted(option.plain)}`,
        };

  const key = singleKey(item);
  if (!key || item.distractors.length < 2) return;
  const [form, ...more] = new Set(item.distractors.map((o) => formOf(o, words)));
  const own = formOf(key, words);
  if (form && more.length === 0 && form !== own)
    yield {
      code: 'cue-form',
      steps: optionSteps(key),
      message: `the right option begins with ${own}, the others with ${form}`,
    };
}

function formOf({ plain: text }: ItemOption, words: Words): string {
  if (text.startsWith('$')) return 'a formula';
  if (/^[-−+]?\d/.test(text)) return 'a number';
  if (words.firstWord.infinitive.test(text)) return 'an infinitive';
  if (words.firstWord.reason.test(text)) return 'a reason';
  if (words.firstWord.ing.test(text)) return 'an -ing form';
  return 'another word';
}
