import { en } from './en.ts';

/** What the rules about words know of a language. A course in another language is spared those rules. */
export interface Words {
  /** Words that carry no subject matter. */
  stop: ReadonlySet<string>;
  absolutes: RegExp;
  hedges: RegExp;
  /** Marks of a reason or an aside, which tend to gather in a right answer. */
  qualifiers: RegExp;
  negations: RegExp;
  /** Negations in capitals or bold, as written in markdown. */
  emphasised: RegExp;
  /** Pairs that turn a sentence round. */
  opposites: readonly (readonly [string, string])[];
  /** Verdicts at the start of a feedback. */
  verdict: RegExp;
  /** References to the place of an option. */
  position: RegExp;
  /** References to options by letter; the letters are its groups. */
  letters: RegExp;
  allNone: RegExp;
  unfocused: RegExp;
  /** Verbs that ask for something without a question mark. */
  imperative: RegExp;
  /** Words at the start of a step that say when it comes. */
  sequence: RegExp;
  article: { ending: RegExp; fits(article: string, word: string): boolean };
  firstWord: Record<'infinitive' | 'reason' | 'ing', RegExp>;
  yesNo: ReadonlySet<string>;
  /** Strips the ending of a word, so that its forms count as one. */
  stem(word: string): string;
  syllables(word: string): number;
}

const languages: Record<string, Words> = { en };

export const wordsOf = (language: string): Words | undefined => languages[language.split('-')[0] ?? ''];
