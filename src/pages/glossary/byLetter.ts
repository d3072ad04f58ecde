import { locale } from '#words/locale';

/** Where a term stands in the glossary: its first letter, without accents; '' for what begins with none. */
function letterOf(term: string): string {
  const [first = ''] = term.normalize('NFD');
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase(locale) : '';
}

/** Terms by the letter they begin with, in the order in which each letter is met first. */
export function byLetter<T extends { term: string }>(terms: readonly T[]): [letter: string, terms: T[]][] {
  const found = new Map<string, T[]>();
  for (const term of terms) {
    const letter = letterOf(term.term);
    found.set(letter, [...(found.get(letter) ?? []), term]);
  }
  return [...found];
}
