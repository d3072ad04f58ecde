import { distance } from 'fastest-levenshtein';

/** Where something stands in a file of `content/`. Lines and columns count from 1. */
export interface Place {
  path: string;
  line: number;
  col: number;
}

export type Report = (place: Place, unexpected: string, expected: string) => void;

/** `one of a, b`; of a long list, the few names nearest to what was written. */
export function oneOf(names: Iterable<string>, written = '', shown = 6): string {
  const all = [...new Set(names)];
  if (all.length === 0) return 'none, since there are none';
  if (all.length === 1) return `“${all[0]}”`;
  if (all.length <= shown) return `one of ${all.map((n) => `“${n}”`).join(', ')}`;
  const near = all
    .sort((a, b) => distance(a, written) - distance(b, written))
    .slice(0, 3)
    .map((n) => `“${n}”`);
  if (distance(all[0] ?? '', written) <= Math.min(2, written.length / 3))
    return `one of ${all.length} names: did you mean ${near[0]}?`;
  return `one of ${all.length} names, the nearest being ${near.join(', ')}`;
}

/** The entry an author named: never what every object has by itself, such as `constructor`. */
export const own = <T>(table: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** As much of a text as a message can hold. */
export const clip = (text: string) => (text.length > 40 ? `${text.slice(0, 37)}…` : text);
