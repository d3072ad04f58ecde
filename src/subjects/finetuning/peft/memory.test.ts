import { describe, expect, it } from 'vitest';
import { models as entries } from '../testing/models.ts';
import { activationNumbers } from './activations.ts';
import { countParameters } from './count.ts';
import { modelOf } from './families.ts';
import { type MemorySettings, NF4_BYTES, trainingMemory } from './memory.ts';
import type { ModelEntry } from './modelTypes.ts';
import type { Settings } from './settings.ts';

const model = (id: string) => modelOf(entries.find((entry) => entry.id === id) as ModelEntry);

const usual: MemorySettings = {
  precision: 'mixed',
  optimiser: 'adam',
  quantised: false,
  batch: 1,
  length: 512,
  virtualTokens: 0,
  checkpointing: false,
  fusedAttention: true,
};

function memory(id: string, settings: Settings, changes: Partial<MemorySettings> = {}) {
  const counts = countParameters(model(id), settings);
  if (!counts.ok) throw new Error(counts.message);
  const result = trainingMemory(model(id), counts, { ...usual, ...changes });
  if (!result.ok) throw new Error(result.message);
  const bytes = Object.fromEntries(result.parts.map((part) => [part.name, part.bytes])) as Record<
    string,
    number
  >;
  return { ...result, bytes, kept: result.total - (bytes.activations ?? 0) };
}

const lora: Settings = { method: 'lora', r: 16, targets: 'all-linear' };
const billions = (bytes: number) => Number((bytes / 1e9).toFixed(1));

describe('memory without activations', () => {
  // Derived by the same accounting in the course's fact sheet; the last column is QLoRA.
  it.each([
    ['meta-llama/Llama-3.2-3B', 6.4, 51.4, 6.8, 2.6],
    ['meta-llama/Llama-2-7b-hf', 13.5, 107.8, 14.1, 4.5],
    ['meta-llama/Llama-3.1-8B', 16.1, 128.5, 16.7, 6.4],
    ['meta-llama/Llama-2-13b-hf', 26.0, 208.3, 27.0, 8.2],
    ['huggyllama/llama-65b', 130.6, 1044.6, 133.8, 37.7],
    ['meta-llama/Llama-3.1-70B', 141.1, 1128.9, 144.4, 42.8],
  ])('%s: weights %d GB, full %d, LoRA %d, QLoRA %d', (id, weights, full, small, quantised) => {
    expect(billions(model(id).total * 2)).toBe(weights);
    expect(billions(memory(id, { method: 'full' }).kept)).toBe(full);
    expect(billions(memory(id, lora).kept)).toBe(small);
    expect(billions(memory(id, { ...lora, method: 'qlora' }, { quantised: true }).kept)).toBe(quantised);
  });

  it('takes 16 bytes for each number trained, two of them its weight', () => {
    const { bytes, kept } = memory('gpt2', { method: 'full' });
    const numbers = model('gpt2').total;
    expect(kept).toBe(16 * numbers);
    expect(bytes).toMatchObject({
      frozen: 0,
      trained: 2 * numbers,
      gradients: 2 * numbers,
      master: 4 * numbers,
      optimiser: 8 * numbers,
    });
  });

  it('does not count twice what is trained in place', () => {
    const biases = 102_144;
    expect(memory('gpt2', { method: 'bitfit' }).kept).toBe(2 * model('gpt2').total + 14 * biases);
  });

  it('shrinks with the optimiser, and keeps no master copy in single precision', () => {
    const numbers = model('gpt2').total;
    expect(memory('gpt2', { method: 'full' }, { optimiser: 'adam8' }).bytes.optimiser).toBe(2 * numbers);
    expect(memory('gpt2', { method: 'full' }, { optimiser: 'sgd' }).bytes.optimiser).toBe(0);
    expect(memory('gpt2', { method: 'full' }, { precision: 'single' }).bytes).toMatchObject({
      master: 0,
      gradients: 4 * numbers,
    });
  });

  it('knows a 4-bit weight with its constants as 4.127 bits', () => {
    expect(NF4_BYTES * 8).toBeCloseTo(4.127, 3);
  });
});

describe('activations', () => {
  it('agree with 34 bytes per layer, token and width but for the two of the dropout masks', () => {
    const { layers } = activationNumbers(model('gpt2'), usual);
    expect(layers * 2).toBe(12 * 32 * 768);
  });

  it('grow with batch and length, and with virtual tokens', () => {
    const at = (changes: Partial<MemorySettings>) => memory('gpt2', lora, changes).bytes.activations ?? 0;
    expect(at({ batch: 4 })).toBe(4 * at({}));
    expect(at({ length: 1024 })).toBe(2 * at({}));
    expect(at({ virtualTokens: 512 })).toBe(2 * at({}));
  });

  it('grow with the square of the length when attention weights are kept', () => {
    const kept = (length: number) =>
      activationNumbers(model('gpt2'), { ...usual, length, fusedAttention: false }).layers -
      activationNumbers(model('gpt2'), { ...usual, length }).layers;
    expect(kept(512)).toBe(12 * 12 * 512);
    expect(kept(1024)).toBe(2 * kept(512));
  });

  it('are the inputs of the layers and one whole layer with checkpointing', () => {
    expect(activationNumbers(model('gpt2'), { ...usual, checkpointing: true }).layers).toBe(
      12 * 768 + 16 * 768,
    );
  });

  it('hold no logits where no words are predicted', () => {
    expect(activationNumbers(model('bert-base-uncased'), usual).logits).toBe(0);
    expect(activationNumbers(model('gpt2'), usual).logits).toBe(50_257);
  });
});

it.each([
  ['batch', 0],
  ['batch', 1e9],
  ['length', 1.5],
  ['length', Number.NaN],
])('refuses a %s of %d with a sentence', (name, value) => {
  const counts = countParameters(model('gpt2'), lora);
  if (!counts.ok) throw new Error(counts.message);
  const result = trainingMemory(model('gpt2'), counts, { ...usual, [name]: value });
  expect(result).toMatchObject({ ok: false, message: /must be a whole number from 1 to/ });
});
