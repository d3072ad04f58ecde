import { attention, feedForward, type Layout, linears, norms, other } from './layout.ts';

/** BERT and RoBERTa differ in the number of positions and token types. */
export const bert = (positions: number, tokenTypes: number): Layout => ({
  kind: 'encoder-only',
  tiedByDefault: false,
  loraTargets: ['query', 'value'],
  gated: () => false,
  embedding: 'embeddings.word_embeddings',
  build: (s) => ({
    linear: [
      ...attention(s, ['query', 'key', 'value', 'attention.output.dense']),
      ...feedForward(s, ['intermediate.dense', 'output.dense']),
      ...linears('pooler', 1, true, ['pooler.dense', s.hidden, s.hidden]),
    ],
    other: [
      ...other('embeddings.word_embeddings.weight', 1, s.vocab * s.hidden),
      ...other('embeddings.position_embeddings.weight', 1, (s.positions ?? positions) * s.hidden),
      ...other('embeddings.token_type_embeddings.weight', 1, (s.tokenTypes ?? tokenTypes) * s.hidden),
      ...norms(['embeddings.LayerNorm'], 1, s.hidden, true),
      ...norms(
        ['encoder.layer.*.attention.output.LayerNorm', 'encoder.layer.*.output.LayerNorm'],
        s.layers,
        s.hidden,
        true,
      ),
    ],
  }),
});
