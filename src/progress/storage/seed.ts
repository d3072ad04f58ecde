type Store = Pick<Storage, 'getItem' | 'setItem'>;

const inMemory: Record<string, number> = {};

const draw = (): number => crypto.getRandomValues(new Uint32Array(1))[0] as number;

function parse(text: string | null): number | undefined {
  return text !== null && /^\d{1,10}$/.test(text) && Number(text) <= 0xffffffff ? Number(text) : undefined;
}

/**
 * The learner's seed, 32 bits, made once: options are shuffled by it, so they never move after the first view.
 * Part of the first script of a page: imports nothing.
 */
export function learnerSeed(courseId: string, storage?: Store, random: () => number = draw): number {
  const key = `deltaq:${courseId}:seed`;
  const known = inMemory[courseId];
  if (known !== undefined) return known;
  let seed: number | undefined;
  try {
    const store = storage ?? localStorage;
    seed = parse(store.getItem(key));
    if (seed === undefined) {
      store.setItem(key, String(random() >>> 0));
      // Read again: when two tabs open at once, both keep the one written last.
      seed = parse(store.getItem(key));
    }
  } catch {
    // Blocked or full: the seed lasts as long as the page.
  }
  seed ??= random() >>> 0;
  inMemory[courseId] = seed;
  return seed;
}
