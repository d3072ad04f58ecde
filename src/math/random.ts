/**
 * A small seeded generator of numbers in [0, 1): the same seed gives the same sequence everywhere.
 * Source: mulberry32 by Tommy Ettinger (public domain). For pictures and examples, not for statistics or secrets.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Normal deviates, mean 0 and standard deviation 1, from a source of uniform ones.
 * Source: Marsaglia's polar method (Marsaglia and Bray 1964): two deviates from each accepted point of the unit disc.
 */
export function normalDeviates(random: () => number): () => number {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    for (;;) {
      const u = 2 * random() - 1;
      const v = 2 * random() - 1;
      const s = u * u + v * v;
      if (s === 0 || s >= 1) continue;
      const scale = Math.sqrt((-2 * Math.log(s)) / s);
      spare = v * scale;
      return u * scale;
    }
  };
}
