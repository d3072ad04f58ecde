import { modelOf } from '../peft/families.ts';
import sizes from '../peft/modelSizes.json' with { type: 'json' };
import type { ModelEntry, ModelSizes } from '../peft/modelTypes.ts';

/** The models that the subject brings along, whatever course stands in `content/`. */
export const models: ModelEntry[] = (sizes as ModelSizes[]).map((entry) => ({
  ...entry,
  total: modelOf(entry).total,
}));
