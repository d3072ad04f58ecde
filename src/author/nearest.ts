import { distance } from 'fastest-levenshtein';

/** The name that was meant by a misspelt one, of whose letters no more than this part are wrong. */
export function nearest(names: Iterable<string>, written: string, part = 1 / 3): string | undefined {
  const [near] = byNearness(names, written);
  const most = Math.min(2, written.length * part);
  return near !== undefined && distance(near, written) <= most ? near : undefined;
}

export const byNearness = (names: Iterable<string>, written: string): string[] =>
  [...new Set(names)].sort((a, b) => distance(a, written) - distance(b, written));
