import sizes from './modelSizes.json' with { type: 'json' };
import type { ModelEntry } from './modelTypes.ts';

const models = sizes as ModelEntry[];

/** The sizes of a model of `content/models.yaml`, by its name on Hugging Face. */
export function sizesOf(id: string): ModelEntry {
  const found = models.find((model) => model.id === id);
  if (!found) throw new RangeError(`Unexpected model ${id}`);
  return found;
}
