import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { models as entries } from '../testing/models.ts';
import { families } from './families.ts';
import type { Family, ModelEntry } from './modelTypes.ts';
import { parseConfig } from './parseConfig.ts';

/** A config.json of each family as its publisher writes it, from the sizes of a model of the course. */
const written: Record<Family, (e: ModelEntry) => Record<string, unknown>> = {
  gpt2: (e) => ({
    n_layer: e.layers,
    n_embd: e.hidden,
    n_head: e.heads,
    n_inner: null,
    n_positions: e.positions,
    n_ctx: e.positions,
    vocab_size: e.vocab,
    activation_function: 'gelu_new',
  }),
  bert: (e) => ({
    num_hidden_layers: e.layers,
    hidden_size: e.hidden,
    num_attention_heads: e.heads,
    intermediate_size: e.feedForward,
    max_position_embeddings: 512,
    type_vocab_size: 2,
    vocab_size: e.vocab,
  }),
  roberta: (e) => ({ ...written.bert(e), max_position_embeddings: 514, type_vocab_size: 1 }),
  t5: (e) => ({
    num_layers: e.layers,
    num_decoder_layers: e.decoderLayers,
    d_model: e.hidden,
    num_heads: e.heads,
    d_kv: e.headSize ?? e.hidden / e.heads,
    d_ff: e.feedForward,
    vocab_size: e.vocab,
    relative_attention_num_buckets: 32,
    ...(e.gated ? { feed_forward_proj: 'gated-gelu' } : {}),
    ...(e.tied === undefined ? {} : { tie_word_embeddings: e.tied }),
  }),
  mt5: (e) => written.t5(e),
  bloom: (e) => ({ n_layer: e.layers, hidden_size: e.hidden, n_head: e.heads, vocab_size: e.vocab }),
  opt: (e) => ({
    num_hidden_layers: e.layers,
    hidden_size: e.hidden,
    num_attention_heads: e.heads,
    ffn_dim: e.feedForward,
    vocab_size: e.vocab,
    max_position_embeddings: 2048,
    word_embed_proj_dim: e.embedding ?? e.hidden,
    do_layer_norm_before: !e.postNorm,
  }),
  llama: (e) => ({
    num_hidden_layers: e.layers,
    hidden_size: e.hidden,
    num_attention_heads: e.heads,
    ...(e.kvHeads ? { num_key_value_heads: e.kvHeads } : {}),
    ...(e.headSize ? { head_dim: e.headSize } : {}),
    intermediate_size: e.feedForward,
    vocab_size: e.vocab,
    tie_word_embeddings: e.tied ?? false,
    rope_scaling: { factor: 8 },
    torch_dtype: 'bfloat16',
  }),
  mistral: (e) => ({ ...written.llama(e), head_dim: null, sliding_window: 4096 }),
  qwen2: (e) => written.llama(e),
  qwen3: (e) => ({ ...written.llama(e), head_dim: e.headSize ?? e.hidden / e.heads, attention_bias: false }),
  gemma2: (e) => ({
    ...written.llama(e),
    head_dim: e.headSize ?? e.hidden / e.heads,
    tie_word_embeddings: undefined,
  }),
  phi3: (e) => written.llama(e),
  whisper: (e) => ({
    encoder_layers: e.layers,
    decoder_layers: e.decoderLayers,
    d_model: e.hidden,
    encoder_attention_heads: e.heads,
    decoder_attention_heads: e.heads,
    encoder_ffn_dim: e.feedForward,
    decoder_ffn_dim: e.feedForward,
    vocab_size: e.vocab,
    num_mel_bins: 80,
    max_source_positions: 1500,
    max_target_positions: 448,
  }),
};

const configOf = (entry: ModelEntry, changes: Record<string, unknown> = {}) =>
  JSON.stringify({ model_type: entry.family, ...written[entry.family](entry), ...changes });

const QWEN = entries.find((entry) => entry.id === 'Qwen/Qwen2.5-3B') as ModelEntry;
const message = (text: string): string => {
  const parsed = parseConfig(text);
  return parsed.ok ? '' : parsed.message;
};

describe('a config.json', () => {
  it.each(entries.map((entry) => [entry.id, entry] as const))('of %s gives its exact total', (_, entry) => {
    const parsed = parseConfig(configOf(entry));
    expect(parsed.ok ? parsed.model.total : parsed.message).toBe(entry.total);
  });

  it('is known for every family', () => {
    expect(families.filter((family) => !entries.some((entry) => entry.family === family))).toEqual([]);
  });

  it('lends its name, cut to what a page can show', () => {
    const named = parseConfig(configOf(QWEN, { _name_or_path: `me/${'x'.repeat(300)}` }));
    expect(named.ok && named.model.id).toHaveLength(100);
    const nameless = parseConfig(configOf(QWEN));
    expect(nameless.ok && nameless.model.id).toBe('A qwen2 model');
  });

  it('may ask for biases where its family leaves them open', () => {
    const llama = entries.find((entry) => entry.id === 'meta-llama/Llama-3.1-8B') as ModelEntry;
    const parsed = parseConfig(configOf(llama, { attention_bias: true, mlp_bias: true }));
    const biases = 32 * (4096 + 1024 + 1024 + 4096 + 14_336 + 14_336 + 4096);
    expect(parsed.ok && parsed.model.total).toBe(llama.total + biases);
  });
});

describe('what cannot be read gets a sentence', () => {
  it.each<[string, string, RegExp]>([
    ['nothing', '  ', /nothing to read/],
    ['broken JSON', '{"model_type": "llama",', /not well-formed JSON/],
    ['a list', '[1]', /a list, not the object/],
    ['null', 'null', /not the object/],
    ['a text', '"llama"', /the text “llama”/],
    ['too much text', `"${'x'.repeat(600_000)}"`, /600,002 characters/],
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /a list|JSON/],
    ['no family', '{}', /model_type is missing/],
    ['a family that is no text', '{"model_type": 7}', /model_type is 7; the name of a family/],
    ['an unknown family', '{"model_type": "mixtral"}', /“mixtral”, whose layers .* nearest/],
    ['a key of every object', '{"model_type": "constructor"}', /“constructor”, whose layers/],
    ['the prototype', '{"model_type": "__proto__"}', /whose layers/],
    ['a prototype with a family', '{"__proto__": {"model_type": "llama"}}', /model_type is missing/],
    ['a model of parts', '{"model_type": "llava", "text_config": {}}', /made of several parts/],
    ['a missing size', configOf(QWEN, { vocab_size: undefined }), /vocab_size is missing/],
    [
      'a missing number of key heads',
      configOf(QWEN, { num_key_value_heads: undefined }),
      /num_key_value_heads is/,
    ],
    [
      'a number as text',
      configOf(QWEN, { hidden_size: '2048' }),
      /hidden_size is the text “2048”; .* whole number/,
    ],
    ['a fraction', configOf(QWEN, { num_hidden_layers: 36.5 }), /num_hidden_layers is 36.5; .* whole number/],
    [
      'a huge number',
      configOf(QWEN, { vocab_size: 1e308 }),
      /vocab_size is 1e\+308; .* from 1 to 10,000,000/,
    ],
    ['an infinite number', '{"model_type":"gpt2","n_layer":1e999}', /n_layer is/],
    ['zero', configOf(QWEN, { num_hidden_layers: 0 }), /num_hidden_layers is 0; .* from 1/],
    ['a negative number', configOf(QWEN, { hidden_size: -2048 }), /hidden_size is −2,048/],
    ['an object for a number', configOf(QWEN, { hidden_size: { valueOf: 1 } }), /hidden_size is an object/],
    ['a list for a number', configOf(QWEN, { intermediate_size: [11008] }), /intermediate_size is a list/],
    [
      'a number for a switch',
      configOf(QWEN, { tie_word_embeddings: 1 }),
      /tie_word_embeddings is 1; true or false/,
    ],
    [
      'heads that do not divide',
      configOf(QWEN, { num_attention_heads: 15 }),
      /does not divide into 15 heads/,
    ],
    ['key heads that do not divide', configOf(QWEN, { num_key_value_heads: 3 }), /do not share 3/],
    [
      'sizes too large together',
      configOf(QWEN, { num_hidden_layers: 10_000, hidden_size: 1_000_000, intermediate_size: 10_000_000 }),
      /too large to be counted exactly/,
    ],
  ])('%s', (_, text, why) => {
    expect(message(text)).toMatch(why);
  });

  it('shows no more than forty letters of what was written', () => {
    expect(message(JSON.stringify({ model_type: 'y'.repeat(5000) })).length).toBeLessThan(300);
  });

  it('never throws, whatever JSON it is given', () => {
    const keys = [
      'model_type',
      'num_layers',
      'hidden_size',
      'd_model',
      'n_layer',
      'n_embd',
      'n_head',
      'vocab_size',
    ];
    const value = fc.oneof(fc.constantFrom<unknown>(...families), fc.jsonValue(), fc.integer(), fc.double());
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value), (config) => {
        const parsed = parseConfig(JSON.stringify(config));
        return parsed.ok ? Number.isSafeInteger(parsed.model.total) : parsed.message.length < 400;
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => typeof parseConfig(text).ok === 'boolean'));
  });
});
