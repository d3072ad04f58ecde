import type { Road } from './advise.ts';
import { words } from './words.ts';

/** The roads from the cheapest to the dearest, with the name written into the map and the one used in sentences. */
export const roads: readonly { id: Road; short: string; name: string }[] = [
  { id: 'use', ...words.roads.use },
  { id: 'prompt', ...words.roads.prompt },
  { id: 'retrieval', ...words.roads.retrieval },
  { id: 'clean', ...words.roads.clean },
  { id: 'label', ...words.roads.label },
  { id: 'peft', ...words.roads.peft },
  { id: 'full', ...words.roads.full },
];

export function roadNamed(id: Road): { id: Road; short: string; name: string } {
  const found = roads.find((road) => road.id === id);
  if (!found) throw new RangeError(`Unexpected road ${id}`);
  return found;
}
