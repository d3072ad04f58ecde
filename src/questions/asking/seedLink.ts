/** The address of a variant, on the page of its question: `?lora-count.seed=7#q-lora-count`; by default on this page. */
export const seedLink = (question: string, seed: number, page = ''): string =>
  `${page}?${question}.seed=${seed}#q-${question}`;

/** The seed that an address names for a question. */
export function linkedSeed(search: string, question: string): number | undefined {
  const seed = Number(new URLSearchParams(search).get(`${question}.seed`));
  return Number.isSafeInteger(seed) && seed > 0 ? seed : undefined;
}
