import { type ModelId, modelIds } from './models.ts';

/** What was predicted about which model; undefined for anything else, as an old or foreign record may hold. */
export function readPrediction(value: string | undefined): { model: ModelId; share: number } | undefined {
  const [model = '', percent = ''] = value?.split('/') ?? [];
  const share = Number(percent) / 100;
  return modelIds.includes(model) && share > 0 && share <= 1 ? { model, share } : undefined;
}
