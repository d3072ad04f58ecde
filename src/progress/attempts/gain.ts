import { normalizedGain } from '../../math/normalizedGain.ts';
import type { Attempt } from './record.ts';

export interface InventoryItem {
  id: string;
  version: number;
}

export interface InventoryResult {
  /** The attempts of the first sitting before the course, and of the last one after it, by question. */
  before?: ReadonlyMap<string, Attempt>;
  after?: ReadonlyMap<string, Attempt>;
  /** Items answered in both, in the version they have now: what the gain is taken over. */
  compared: string[];
  right: { before: number; after: number };
  /** Absent while one of the two is missing, or when everything was right before. */
  gain?: number;
}

/**
 * The inventory of a learner, from attempts alone, so that it comes back with a saved file. Before the course the first
 * sitting counts, since a second one has met the items already; after it the last one, since that is what is known now.
 */
export function inventoryOf(attempts: readonly Attempt[], items: readonly InventoryItem[]): InventoryResult {
  const versions = new Map(items.map((item) => [item.id, item.version]));
  const sittings = (asked: 'before' | 'after') => {
    const found = new Map<string, Map<string, Attempt>>();
    for (const attempt of attempts) {
      if (attempt.asked !== asked || versions.get(attempt.question) !== attempt.version) continue;
      const name = attempt.sitting ?? '';
      const sitting = found.get(name) ?? new Map<string, Attempt>();
      sitting.set(attempt.question, attempt);
      found.set(name, sitting);
    }
    return [...found.values()];
  };
  const before = sittings('before').at(0);
  const after = sittings('after').at(-1);
  const compared = items.map((item) => item.id).filter((id) => before?.has(id) && after?.has(id));
  const count = (sitting?: ReadonlyMap<string, Attempt>) =>
    compared.filter((id) => sitting?.get(id)?.correct).length;
  const right = { before: count(before), after: count(after) };
  const n = compared.length;
  const gain = n > 0 ? normalizedGain(right.before / n, right.after / n) : undefined;
  return {
    ...(before && { before }),
    ...(after && { after }),
    compared,
    right,
    ...(gain !== undefined && { gain }),
  };
}
