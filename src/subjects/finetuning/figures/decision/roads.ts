import type { Road } from './advise.ts';

/** The roads from the cheapest to the dearest, with the name written into the map and the one used in sentences. */
export const roads: readonly { id: Road; short: string; name: string }[] = [
  { id: 'use', short: 'use as it is', name: 'use the model as it is' },
  { id: 'prompt', short: 'better prompt', name: 'write a better prompt' },
  { id: 'retrieval', short: 'retrieval', name: 'add retrieval' },
  { id: 'clean', short: 'clean labels', name: 'clean the labels' },
  { id: 'label', short: 'label more', name: 'label more examples' },
  { id: 'peft', short: 'PEFT', name: 'fine-tune a small part (PEFT)' },
  { id: 'full', short: 'full tuning', name: 'fine-tune all weights' },
];

export function roadNamed(id: Road): { id: Road; short: string; name: string } {
  const found = roads.find((road) => road.id === id);
  if (!found) throw new RangeError(`Unexpected road ${id}`);
  return found;
}
