import { head, type Layout, linears } from './layout.ts';
import { llama } from './llama.ts';

/** As Llama, with query, key and value in one matrix, and gate and up in another. */
export const phi3: Layout = {
  ...llama(),
  loraTargets: null,
  build: (s) => ({
    linear: [
      ...linears(
        'attention',
        s.layers,
        false,
        ['o_proj', s.qDim, s.hidden],
        ['qkv_proj', s.hidden, s.qDim + 2 * s.kvDim],
      ),
      ...linears(
        'mlp',
        s.layers,
        false,
        ['gate_up_proj', s.hidden, 2 * s.feedForward],
        ['down_proj', s.feedForward, s.hidden],
      ),
      ...head('lm_head', s.hidden, s),
    ],
    other: llama().build(s).other,
  }),
};
