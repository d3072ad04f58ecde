import { head, type Layout, linears, norms, other } from './layout.ts';

export const whisper: Layout = {
  kind: 'encoder-decoder',
  tiedByDefault: true,
  loraTargets: null,
  gated: () => false,
  embedding: 'embed_tokens',
  build(s) {
    const decoder = s.decoderLayers ?? s.layers;
    const d = s.hidden;
    const attention = s.layers + 2 * decoder;
    const [e, t] = ['model.encoder', 'model.decoder'];
    return {
      linear: [
        ...linears('attention', attention, false, ['k_proj', d, d]),
        ...linears('attention', attention, true, ['v_proj', d, d], ['q_proj', d, d], ['out_proj', d, d]),
        ...linears('mlp', s.layers + decoder, true, ['fc1', d, s.feedForward], ['fc2', s.feedForward, d]),
        ...head('proj_out', d, s),
      ],
      other: [
        // Two convolutions of width 3 turn the spectrogram into vectors.
        ...other(`${e}.conv1.weight`, 1, (s.melBins ?? 80) * 3 * d),
        ...other(`${e}.conv1.bias`, 1, d),
        ...other(`${e}.conv2.weight`, 1, d * 3 * d),
        ...other(`${e}.conv2.bias`, 1, d),
        ...other(`${e}.embed_positions.weight`, 1, (s.sourcePositions ?? 1500) * d),
        ...norms([`${e}.layers.*.self_attn_layer_norm`, `${e}.layers.*.final_layer_norm`], s.layers, d, true),
        ...norms([`${e}.layer_norm`], 1, d, true),
        ...other(`${t}.embed_tokens.weight`, 1, s.vocab * d),
        ...other(`${t}.embed_positions.weight`, 1, (s.positions ?? 448) * d),
        ...norms(
          [
            `${t}.layers.*.self_attn_layer_norm`,
            `${t}.layers.*.encoder_attn_layer_norm`,
            `${t}.layers.*.final_layer_norm`,
          ],
          decoder,
          d,
          true,
        ),
        ...norms([`${t}.layer_norm`], 1, d, true),
      ],
    };
  },
};
