import { head, type Layout, linears, norms, other } from './layout.ts';

interface LlamaForm {
  tiedByDefault?: boolean;
  /** Biases on query, key and value whatever the configuration says. */
  qkvBias?: boolean;
  qkNorm?: boolean;
  /** Norms per layer. */
  normNames?: string[];
}

const TWO_NORMS = ['input_layernorm', 'post_attention_layernorm'];

/** Gemma 2 has a norm before and after each part. */
export const FOUR_NORMS = [...TWO_NORMS, 'pre_feedforward_layernorm', 'post_feedforward_layernorm'];

/** Llama and its relatives: grouped queries, a gated feed-forward part, RMS norms. */
export const llama = ({
  tiedByDefault = false,
  qkvBias = false,
  qkNorm = false,
  normNames = TWO_NORMS,
}: LlamaForm = {}): Layout => ({
  kind: 'decoder-only',
  tiedByDefault,
  loraTargets: ['q_proj', 'v_proj'],
  gated: () => true,
  embedding: 'embed_tokens',
  build: (s) => ({
    linear: [
      ...linears(
        'attention',
        s.layers,
        qkvBias || (s.attentionBias ?? false),
        ['q_proj', s.hidden, s.qDim],
        ['k_proj', s.hidden, s.kvDim],
        ['v_proj', s.hidden, s.kvDim],
      ),
      ...linears('attention', s.layers, s.attentionBias ?? false, ['o_proj', s.qDim, s.hidden]),
      ...linears(
        'mlp',
        s.layers,
        s.mlpBias ?? false,
        ['gate_proj', s.hidden, s.feedForward],
        ['up_proj', s.hidden, s.feedForward],
        ['down_proj', s.feedForward, s.hidden],
      ),
      ...head('lm_head', s.hidden, s),
    ],
    other: [
      ...other('model.embed_tokens.weight', 1, s.vocab * s.hidden),
      ...(qkNorm
        ? norms(
            ['model.layers.*.self_attn.q_norm', 'model.layers.*.self_attn.k_norm'],
            s.layers,
            s.headSize,
            false,
          )
        : []),
      ...norms(
        normNames.map((name) => `model.layers.*.${name}`),
        s.layers,
        s.hidden,
        false,
      ),
      ...norms(['model.norm'], 1, s.hidden, false),
    ],
  }),
});
