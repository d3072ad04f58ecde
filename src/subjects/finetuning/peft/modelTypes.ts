import type { ModelEntry } from '../author/modelSchema.ts';

export type { ModelEntry } from '../author/modelSchema.ts';

export type Family = ModelEntry['family'];

/** Sizes alone, as read from somebody’s configuration: the total is then what they add up to. */
export type ModelSizes = Omit<ModelEntry, 'total'>;
