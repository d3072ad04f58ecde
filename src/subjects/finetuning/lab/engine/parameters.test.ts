import { describe, expect, it } from 'vitest';
import { countParameters } from '../../peft/count.ts';
import { opt } from '../../peft/layouts/opt.ts';
import { type ModelConfig, sumOf } from '../../peft/modelConfig.ts';
import type { Settings } from '../../peft/settings.ts';
import { countModel, countTrainable, shareTrained } from './parameters.ts';
import type { Method } from './setup.ts';
import { LAB_SHAPE as shape } from './shape.ts';

/** The model of the lab as the calculator sees it: laid out like OPT, which has two positions more than its context. */
const layout = opt.build({
  id: 'the model of the lab',
  family: 'opt',
  layers: shape.layers,
  hidden: shape.width,
  heads: shape.heads,
  feedForward: shape.feedForward,
  vocab: shape.vocabulary,
  positions: shape.context - 2,
  kvHeads: shape.heads,
  headSize: shape.width / shape.heads,
  qDim: shape.width,
  kvDim: shape.width,
  tied: false,
});
const model: ModelConfig = {
  id: 'the model of the lab',
  family: 'opt',
  kind: 'decoder-only',
  layers: shape.layers,
  decoderLayers: 0,
  hidden: shape.width,
  heads: shape.heads,
  kvHeads: shape.heads,
  headSize: shape.width / shape.heads,
  qDim: shape.width,
  kvDim: shape.width,
  feedForward: shape.feedForward,
  gated: false,
  vocab: shape.vocabulary,
  tied: false,
  embedding: { name: 'embed_tokens', width: shape.width },
  loraTargets: null,
  classifier: 0,
  ...layout,
  total: sumOf(layout),
};

const cases: [Method, Settings][] = [
  [{ id: 'full' }, { method: 'full' }],
  [
    { id: 'lora', rank: 4, alpha: 8, matrices: ['query', 'value'] },
    { method: 'lora', r: 4, targets: ['q_proj', 'v_proj'] },
  ],
  [
    { id: 'lora', rank: 3, alpha: 8, matrices: ['query', 'key', 'value', 'output', 'up', 'down'] },
    { method: 'lora', r: 3, targets: 'all-linear' },
  ],
  [
    { id: 'adapter', bottleneck: 8, placement: 'both' },
    { method: 'bottleneck', m: 8, placement: 'houlsby' },
  ],
  [
    { id: 'adapter', bottleneck: 5, placement: 'feed-forward' },
    { method: 'bottleneck', m: 5, placement: 'pfeiffer' },
  ],
  [
    { id: 'prompt', tokens: 8 },
    { method: 'prompt_tuning', tokens: 8 },
  ],
  [{ id: 'bitfit' }, { method: 'bitfit' }],
];

describe('counting the parameters of the lab', () => {
  it('has as many as the calculator counts for a model of this shape', () => {
    expect(countModel(shape)).toBe(model.total);
    expect(countModel(shape)).toBe(105_024);
  });

  it.each(cases)('trains with %j what the calculator counts', (method, settings) => {
    const counted = countParameters(model, settings);
    if (!counted.ok) throw new Error('the calculator refuses it');
    expect(countTrainable(method, shape)).toBe(counted.trainable);
    expect(shareTrained(method, shape)).toBeCloseTo(counted.trainable / counted.total, 12);
  });

  it('refuses a rank of 0', () => {
    expect(() => countTrainable({ id: 'lora', rank: 0, alpha: 1, matrices: ['query'] }, shape)).toThrow(
      RangeError,
    );
  });
});
