import { countParameters } from '../../peft/count.ts';
import { adapterFile } from '../../peft/fileSize.ts';
import { type MemoryName, type MemorySettings, trainingMemory } from '../../peft/memory.ts';
import { countAll, type MethodId, settingsOf } from './methods.ts';
import { type ModelId, modelNamed } from './models.ts';

/** What is kept for training, without activations: they depend on batch and length, not on the count. */
export interface Memory {
  id: MethodId;
  /** Bytes. */
  frozen: number;
  trained: number;
  gradients: number;
  master: number;
  optimiser: number;
  total: number;
  /** Size of the file of one task, in bytes. */
  file: number;
}

/** Memory of the card that bars are held against, in bytes. */
export const GPU = 24e9;

export const memoryParts = ['frozen', 'trained', 'gradients', 'master', 'optimiser'] as const;

/** Mixed precision with Adam: 2 + 2 + 4 + 8 = 16 bytes per trained number. Batch and length only size activations. */
const accounting: Omit<MemorySettings, 'quantised'> = {
  precision: 'mixed',
  optimiser: 'adam',
  batch: 1,
  length: 1,
  virtualTokens: 0,
  checkpointing: false,
  fusedAttention: true,
};

/** One method on one model; undefined where there is nothing to train. */
export function memoryOf(id: MethodId, modelId: ModelId): Memory | undefined {
  const { model, settings } = settingsOf(id, modelNamed(modelId));
  const counts = countParameters(model, settings);
  if (!counts.ok) return undefined;
  const memory = trainingMemory(model, counts, { ...accounting, quantised: id === 'qlora' });
  if (!memory.ok) return undefined;
  const bytes = (name: MemoryName) => memory.parts.find((part) => part.name === name)?.bytes ?? 0;
  return {
    id,
    frozen: bytes('frozen'),
    trained: bytes('trained'),
    gradients: bytes('gradients'),
    master: bytes('master'),
    optimiser: bytes('optimiser'),
    total: memory.total - bytes('activations'),
    file: adapterFile(model, settings, counts).bytes,
  };
}

const known = new Map<ModelId, (Memory | undefined)[]>();

/** All methods in the order of `countAll`, worked out once per model. */
export function memoryAll(model: ModelId): (Memory | undefined)[] {
  const before = known.get(model);
  if (before) return before;
  const all = countAll(model).map(({ id }) => memoryOf(id, model));
  known.set(model, all);
  return all;
}
