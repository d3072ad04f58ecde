import { feedForward, fusedAttention, head, type Layout, norms, other } from './layout.ts';

export const gpt2: Layout = {
  kind: 'decoder-only',
  tiedByDefault: true,
  loraTargets: ['c_attn'],
  gated: () => false,
  embedding: 'wte',
  build: (s) => ({
    linear: [
      ...fusedAttention(s, ['c_attn', 'attn.c_proj']),
      ...feedForward(s, ['c_fc', 'mlp.c_proj']),
      ...head('lm_head', s.hidden, s),
    ],
    other: [
      ...other('transformer.wte.weight', 1, s.vocab * s.hidden),
      ...other('transformer.wpe.weight', 1, (s.positions ?? 1024) * s.hidden),
      ...norms(['transformer.h.*.ln_1', 'transformer.h.*.ln_2'], s.layers, s.hidden, true),
      ...norms(['transformer.ln_f'], 1, s.hidden, true),
    ],
  }),
};
