import { modelOf } from '../../peft/families.ts';
import type { ModelConfig } from '../../peft/modelConfig.ts';
import ids from '../../peft/modelIds.json' with { type: 'json' };
import sizes from '../../peft/modelSizes.json' with { type: 'json' };
import type { ModelSizes } from '../../peft/modelTypes.ts';

/** A model of `content/models.yaml`, by the last part of its name in small letters. */
export type ModelId = string;

/** In order of size. */
export const modelIds: readonly ModelId[] = ids;

const known = new Map<ModelId, ModelConfig>();

export function modelNamed(id: ModelId): ModelConfig {
  const found = known.get(id) ?? modelOf(sizes[ids.indexOf(id)] as ModelSizes);
  known.set(id, found);
  return found;
}

/** As the figure calls it: without the name of its publisher. */
export const modelName = (id: ModelId): string => (sizes[ids.indexOf(id)]?.id ?? id).split('/').at(-1) ?? id;
