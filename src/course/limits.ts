/**
 * How large what authors write may be: many times what any course has, and little enough that what lies beyond is told
 * of at its place instead of filling the memory or the stack, or keeping the check from coming to an end.
 */
export const LIMITS = {
  /** Characters of a file. */
  file: 500_000,
  /** Characters of a text of YAML, or of what stands in a lesson between two empty lines. */
  text: 10_000,
  /** Times one mark, such as `*`, may stand behind itself. */
  marks: 100,
  /** Blocks, lists or brackets inside one another. */
  depth: 32,
  /** Values of a list of YAML, or keys of a map. */
  list: 1_000,
  /** Characters of a formula. */
  formula: 2_000,
  /** Numbers, names and signs of a calculation. */
  calculation: 500,
} as const;

/** A limit as it is written: 10,000. */
export const shownLimit = (limit: keyof typeof LIMITS) => LIMITS[limit].toLocaleString('en-GB');
