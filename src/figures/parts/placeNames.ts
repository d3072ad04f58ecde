/** Moves names that stand at rising places apart from one another, and back over the end where they were pushed past it. */
export function placeNames(at: readonly number[], apart: number, end: number): number[] {
  const places: number[] = [];
  for (const [n, place] of at.entries()) places.push(Math.max(place, (places[n - 1] ?? -Infinity) + apart));
  let limit = end;
  for (let n = places.length - 1; n >= 0; n--) {
    places[n] = Math.min(places[n] as number, limit);
    limit = (places[n] as number) - apart;
  }
  return places;
}
