import { feedForward, fusedAttention, head, type Layout, norms, other } from './layout.ts';

export const bloom: Layout = {
  kind: 'decoder-only',
  tiedByDefault: true,
  loraTargets: ['query_key_value'],
  gated: () => false,
  embedding: 'word_embeddings',
  build: (s) => ({
    linear: [
      ...fusedAttention(s, ['query_key_value', 'self_attention.dense']),
      ...feedForward(s, ['dense_h_to_4h', 'dense_4h_to_h']),
      ...head('lm_head', s.hidden, s),
    ],
    other: [
      ...other('transformer.word_embeddings.weight', 1, s.vocab * s.hidden),
      ...norms(['transformer.word_embeddings_layernorm'], 1, s.hidden, true),
      ...norms(
        ['transformer.h.*.input_layernorm', 'transformer.h.*.post_attention_layernorm'],
        s.layers,
        s.hidden,
        true,
      ),
      ...norms(['transformer.ln_f'], 1, s.hidden, true),
    ],
  }),
};
