import { distance } from 'fastest-levenshtein';

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
