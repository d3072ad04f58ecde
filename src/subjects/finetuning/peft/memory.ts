import { formatNumber } from '../../../notation/format.ts';
import { words } from '../words/en/peftMemory.ts';
import { activationNumbers } from './activations.ts';
import type { Counts } from './count.ts';
import { type ModelConfig, quantisedWeights } from './modelConfig.ts';
import { type Outcome, refused } from './outcome.ts';

/** mixed: 16-bit weights with a 32-bit master copy of what is trained. single: everything in 32 bits. */
export type Precision = 'mixed' | 'single';
export type Optimiser = 'adam' | 'adam8' | 'momentum' | 'sgd';

export interface MemorySettings {
  precision: Precision;
  optimiser: Optimiser;
  /** The matrices of the frozen model are kept in 4 bits, as in QLoRA. */
  quantised: boolean;
  batch: number;
  /** Tokens per example. */
  length: number;
  /** Virtual tokens in front of each example. */
  virtualTokens: number;
  /** Keep only the input of each layer and compute the rest again. */
  checkpointing: boolean;
  /** The matrix of attention weights is never kept, as in FlashAttention. */
  fusedAttention: boolean;
}

export type MemoryName = 'frozen' | 'trained' | 'gradients' | 'master' | 'optimiser' | 'activations';

export interface MemoryPart {
  name: MemoryName;
  label: string;
  bytes: number;
  working: string;
}

/** Bytes per weight in NF4 with double quantisation: 4 + 8/64 + 32/(64·256) bits. Source: QLoRA, section 3. */
export const NF4_BYTES = (4 + 8 / 64 + 32 / (64 * 256)) / 8;

const OPTIMISER_BYTES: Record<Optimiser, number> = { adam: 8, adam8: 2, momentum: 4, sgd: 0 };

/** Largest batch and length that are computed: beyond them nothing fits any machine. */
const MOST_BATCH = 100_000;
const MOST_LENGTH = 10_000_000;

/**
 * Memory for training by part, in bytes, without the overhead of a framework.
 *
 * mixed, per trained number: 2 weight + 2 gradient + 4 master copy + 8 Adam = 16; per frozen number 2.
 * Full tuning: 16·N. LoRA: 2·N + 16·t. QLoRA: 0.516·N_lin + 2·N_rest + 16·t (N_lin: matrices of the layers).
 * single: 4 + 4 + 8 per trained number, no master copy, 4 per frozen one.
 * Activations: see `activationNumbers`; 2 bytes each (single: 4), and logits 4.
 * Source: ZeRO, arXiv 1910.02054, section 3.1; QLoRA, arXiv 2305.14314, section 2.
 */
export function trainingMemory(
  model: ModelConfig,
  counts: Counts,
  settings: MemorySettings,
): Outcome<{ parts: MemoryPart[]; total: number }> {
  const { batch, length, precision, optimiser, quantised } = settings;
  for (const [what, value, most] of [
    [words.batch, batch, MOST_BATCH],
    [words.length, length, MOST_LENGTH],
  ] as const)
    if (!(Number.isInteger(value) && value >= 1 && value <= most))
      return refused(words.notWhole(what, formatNumber(most)));
  const mixed = precision === 'mixed';
  const wide = mixed ? 2 : 4;
  const t = counts.trainable;
  const frozen = counts.base - counts.freed;
  const inFour = quantised ? Math.min(quantisedWeights(model), frozen) : 0;
  const parts: MemoryPart[] = [
    {
      name: 'frozen',
      label: words.parts.frozen,
      bytes: inFour * NF4_BYTES + (frozen - inFour) * wide,
      working: inFour
        ? `${formatNumber(inFour)} × ${NF4_BYTES.toFixed(3)} + ${formatNumber(frozen - inFour)} × ${wide}`
        : `${formatNumber(frozen)} × ${wide}`,
    },
    { name: 'trained', label: words.parts.trained, ...times(t, wide) },
    { name: 'gradients', label: words.parts.gradients, ...times(t, wide) },
    { name: 'master', label: words.parts.master, ...times(t, mixed ? 4 : 0) },
    { name: 'optimiser', label: words.optimisers[optimiser], ...times(t, OPTIMISER_BYTES[optimiser]) },
    activations(model, settings, wide),
  ];
  return { ok: true, parts, total: parts.reduce((sum, part) => sum + part.bytes, 0) };
}

const times = (count: number, bytes: number) => ({
  bytes: count * bytes,
  working: `${formatNumber(count)} × ${bytes}`,
});

function activations(model: ModelConfig, settings: MemorySettings, wide: number): MemoryPart {
  const { batch, length, virtualTokens } = settings;
  const tokens = batch * (length + virtualTokens);
  const { layers, logits } = activationNumbers(model, settings);
  const first = words.tokens(formatNumber(tokens), formatNumber(layers), wide);
  return {
    name: 'activations',
    label: words.parts.activations,
    bytes: tokens * (layers * wide + logits * 4),
    working: logits ? `${first} + ${formatNumber(tokens)} × ${formatNumber(logits)} × 4` : first,
  };
}
