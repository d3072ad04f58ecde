import { byNearness, nearest } from './nearest.ts';

/** `one of a, b`; of a long list, the few names nearest to what was written. */
export function oneOf(names: Iterable<string>, written = '', shown = 6): string {
  const all = [...new Set(names)];
  if (all.length === 0) return 'none, since there are none';
  if (all.length === 1) return `“${all[0]}”`;
  if (all.length <= shown) return `one of ${quoted(all)}`;
  const meant = nearest(all, written);
  return meant === undefined
    ? `one of ${all.length} names, the nearest being ${quoted(byNearness(all, written).slice(0, 3))}`
    : `one of ${all.length} names: did you mean “${meant}”?`;
}

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
