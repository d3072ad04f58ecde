/** One way through a practice deck, as its address keeps it: with the answers kept, all else follows from this. */
export interface Run {
  /** How many questions. */
  size: number;
  /** When it began, in milliseconds since 1970: also the seed of its order. */
  since: number;
  /** The question it begins with. */
  first?: string | undefined;
}

/** The run that an address names: `?questions=5&since=1764288000000`. */
export function runIn(search: string): Run | undefined {
  const query = new URLSearchParams(search);
  const [size, since] = [Number(query.get('questions')), Number(query.get('since'))];
  if (![size, since].every((n) => Number.isSafeInteger(n) && n > 0)) return undefined;
  return { size, since, first: query.get('first') ?? undefined };
}

export function queryOf({ size, since, first }: Run): string {
  const query = { questions: String(size), since: String(since), ...(first && { first }) };
  return `?${new URLSearchParams(query)}`;
}
