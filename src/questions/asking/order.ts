/**
 * The order in which a learner meets the options of a question: the same for the same seed, for good.
 * Used by the script that runs before the first paint, so it stays tiny and imports nothing.
 */
export function orderOf(
  options: readonly { id: string; pin?: 'first' | 'last' }[],
  shuffle: boolean,
  seed: number,
  questionId: string,
): string[] {
  if (!shuffle) return options.map((o) => o.id);
  const pinned = (pin?: string) => options.filter((o) => o.pin === pin).map((o) => o.id);
  const free = pinned();
  const random = randomFrom(seed, questionId);
  // Fisher and Yates: each of the n! orders is equally likely.
  for (let i = free.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [free[i], free[j]] = [free[j] as string, free[i] as string];
  }
  return [...pinned('first'), ...free, ...pinned('last')];
}

/** Numbers in [0, 1) by mulberry32, from the learner's seed mixed with the question's id by FNV-1a. */
function randomFrom(seed: number, text: string): () => number {
  let state = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
