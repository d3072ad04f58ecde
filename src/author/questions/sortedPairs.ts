/** Named values in the order of their names, which does not hang on how they are written. */
export const sortedPairs = <T>(pairs: readonly (readonly [string, T])[]): (readonly [string, T])[] =>
  pairs.toSorted(([a], [b]) => (a < b ? -1 : 1));
