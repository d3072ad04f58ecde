import { formatNumber } from '../../../notation/format.ts';
import type { ModelConfig } from '../peft/modelConfig.ts';
import type { CalculatorState } from './state.ts';

/** What the memory rests on, sentence by sentence. */
export function assumptions(state: CalculatorState, model: ModelConfig): string[] {
  const mixed = state.precision === 'mixed';
  return [
    mixed
      ? 'Weights and gradients take 2 bytes each; what is trained has a master copy of 4 bytes. With Adam’s 8 bytes that makes 16 per trained number (ZeRO, section 3.1). Other accounts leave out the master copy, or keep gradients in 4 bytes.'
      : 'Weights and gradients take 4 bytes each, and there is no master copy.',
    ...(state.method === 'qlora'
      ? [
          'The matrices of the layers take 4.127 bits per weight, their block constants included. Embeddings, output head, norms and biases stay in 16 bits.',
        ]
      : []),
    state.checkpointing
      ? 'Of the activations, the input of each layer is kept, and all of one layer while it is computed again.'
      : `Each layer keeps, per token, the inputs and outputs of its norms (4 × ${formatNumber(model.hidden)} numbers), queries and the result of attention (2 × ${formatNumber(model.qDim)}), keys and values (2 × ${formatNumber(model.kvDim)}), and ${model.gated ? 4 : 2} vectors of ${formatNumber(model.feedForward)} in the feed-forward part.`,
    state.fused
      ? 'Attention keeps no number for each pair of tokens.'
      : 'Attention keeps one number for each head and pair of tokens.',
    ...(model.kind === 'encoder-decoder' ? ['Encoder and decoder both work on the full length.'] : []),
    ...(model.classifier === 0 && model.kind !== 'encoder-only'
      ? ['The scores over the vocabulary are kept once, in 4 bytes each.']
      : []),
    'Activations are an upper estimate where the model is frozen: inputs of frozen matrices need not be kept. Dropout, the overhead of the framework and memory lost to fragments are left out.',
    'GB is 10⁹ bytes; MiB is 1,048,576.',
  ];
}
