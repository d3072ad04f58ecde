/**
 * The same items so that no two of one objective follow each other, as far as that can be, and where there is a choice
 * no two of one kind; otherwise in the order given. It can be unless one objective has more than half of the items, rounded up.
 */
export function interleave<T extends { objective: string; kind?: string }>(items: readonly T[]): T[] {
  const rest = [...items];
  const row: T[] = [];
  while (rest.length > 0) {
    const left = new Map<string, number>();
    for (const { objective } of rest) left.set(objective, (left.get(objective) ?? 0) + 1);
    const { objective: last, kind } = row.at(-1) ?? {};
    // One objective that fills every other place from here on has to come now.
    const pressing = [...left].find(([objective, n]) => objective !== last && n * 2 > rest.length)?.[0];
    const fits = (item: T) =>
      item.objective !== last && (pressing === undefined || item.objective === pressing);
    const other = rest.findIndex((item) => fits(item) && item.kind !== kind);
    const found = other < 0 ? rest.findIndex(fits) : other;
    row.push(...rest.splice(Math.max(found, 0), 1));
  }
  return row;
}
