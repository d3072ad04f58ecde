import { head, type Layout, linears, norms, other } from './layout.ts';

/** T5 and mT5. Attention in the encoder, in the decoder, and from the decoder to the encoder. */
export const t5: Layout = {
  kind: 'encoder-decoder',
  tiedByDefault: true,
  loraTargets: ['q', 'v'],
  gated: (s) => s.gated ?? false,
  embedding: 'shared',
  build(s) {
    const decoder = s.decoderLayers ?? s.layers;
    const both = s.layers + decoder;
    const up: [string, number, number][] = s.gated
      ? [
          ['wi_0', s.hidden, s.feedForward],
          ['wi_1', s.hidden, s.feedForward],
        ]
      : [['wi', s.hidden, s.feedForward]];
    const relative = (side: string) =>
      other(
        `${side}.block.*.layer.*.SelfAttention.relative_attention_bias.weight`,
        1,
        (s.buckets ?? 32) * s.heads,
      );
    return {
      linear: [
        ...linears(
          'attention',
          s.layers + 2 * decoder,
          false,
          ['q', s.hidden, s.qDim],
          ['k', s.hidden, s.qDim],
          ['v', s.hidden, s.qDim],
          ['o', s.qDim, s.hidden],
        ),
        ...linears('mlp', both, false, ...up, ['wo', s.feedForward, s.hidden]),
        ...head('lm_head', s.hidden, s),
      ],
      other: [
        ...other('shared.weight', 1, s.vocab * s.hidden),
        ...relative('encoder'),
        ...norms(['encoder.block.*.layer.*.layer_norm'], 2 * s.layers, s.hidden, false),
        ...norms(['encoder.final_layer_norm'], 1, s.hidden, false),
        ...relative('decoder'),
        ...norms(['decoder.block.*.layer.*.layer_norm'], 3 * decoder, s.hidden, false),
        ...norms(['decoder.final_layer_norm'], 1, s.hidden, false),
      ],
    };
  },
};
