import { attention, feedForward, head, type Layout, linears, norms, other } from './layout.ts';

export const opt: Layout = {
  kind: 'decoder-only',
  tiedByDefault: true,
  loraTargets: ['q_proj', 'v_proj'],
  gated: () => false,
  embedding: 'embed_tokens',
  build(s) {
    const width = s.embedding ?? s.hidden;
    const d = 'model.decoder';
    return {
      linear: [
        ...(width === s.hidden
          ? []
          : linears(
              'embedding projection',
              1,
              false,
              ['project_out', s.hidden, width],
              ['project_in', width, s.hidden],
            )),
        ...attention(s, ['k_proj', 'v_proj', 'q_proj', 'out_proj']),
        ...feedForward(s, ['fc1', 'fc2']),
        ...head('lm_head', width, s),
      ],
      other: [
        ...other(`${d}.embed_tokens.weight`, 1, s.vocab * width),
        // OPT leaves two rows unused before the first position.
        ...other(`${d}.embed_positions.weight`, 1, ((s.positions ?? 2048) + 2) * s.hidden),
        ...(s.postNorm ? [] : norms([`${d}.final_layer_norm`], 1, s.hidden, true)),
        ...norms(
          [`${d}.layers.*.self_attn_layer_norm`, `${d}.layers.*.final_layer_norm`],
          s.layers,
          s.hidden,
          true,
        ),
      ],
    };
  },
};
