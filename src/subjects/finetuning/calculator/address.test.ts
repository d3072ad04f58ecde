import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../peft/parseConfig.ts';
import { models } from '../testing/models.ts';
import { decode, encode } from './address.ts';
import { methods } from './methods.ts';
import { type CalculatorState, startState } from './state.ts';

const start = startState(models);
const names = fc.array(fc.stringMatching(/^[a-z_.0-9]{1,20}$/), { maxLength: 8 });
const whole = fc.integer({ min: -5, max: 1_000_000 });

const anyState: fc.Arbitrary<CalculatorState> = fc.record({
  model: fc.constantFrom(...models.map(({ id }) => id)),
  custom: fc.constant(undefined),
  method: fc.constantFrom(...methods.map(({ id }) => id)),
  r: whole,
  alpha: whole,
  tokens: whole,
  copies: fc.constantFrom(1 as const, 2 as const),
  projection: whole,
  encoder: whole,
  m: whole,
  placement: fc.constantFrom('houlsby' as const, 'pfeiffer' as const, 'parallel' as const),
  scaling: fc.constantFrom('none' as const, 'scalar' as const, 'channel' as const),
  freeNorms: fc.boolean(),
  units: whole,
  targets: fc.oneof(fc.constant(undefined), fc.constant('all-linear' as const), names),
  feedForward: fc.option(names, { nil: undefined }),
  norms: fc.option(names, { nil: undefined }),
  classes: whole,
  added: whole,
  precision: fc.constantFrom('mixed' as const, 'single' as const),
  optimiser: fc.constantFrom('adam' as const, 'adam8' as const, 'momentum' as const, 'sgd' as const),
  batch: whole,
  length: whole,
  checkpointing: fc.boolean(),
  fused: fc.boolean(),
});

describe('the address', () => {
  it('carries the whole state there and back', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(decode(encode(state, models), models)).toEqual({ state, notes: [] });
      }),
    );
  });

  it('is short and can be read', () => {
    const state = { ...start, model: 'Qwen/Qwen2.5-3B', r: 8, targets: ['q_proj', 'v_proj'] };
    expect(encode(state, models)).toBe('model=Qwen/Qwen2.5-3B&method=lora&r=8&targets=q_proj,v_proj');
  });

  it('carries the sizes of a pasted model', () => {
    const parsed = parseConfig(
      '{"model_type":"gpt2","n_layer":2,"n_embd":8,"n_head":2,"vocab_size":50,"n_positions":16,"_name_or_path":"me/tiny & co"}',
    );
    if (!parsed.ok) throw new Error(parsed.message);
    const state = { ...start, custom: parsed.sizes };
    expect(decode(encode(state, models), models).state.custom).toEqual(parsed.sizes);
  });

  it.each([
    ['', []],
    ['?model=gpt2', []],
    ['r=eight', [/“r” in the address is not a whole number/]],
    ['method=magic', [/“method” in the address is not one of lora, /]],
    ['model=no/such', [/asks for “no\/such”, which is not in the list/]],
    ['fused=maybe&copies=3', [/“fused”.*true or false/, /“copies”.*1 or 2/]],
    ['custom=family:llama,layers:2', [/could not be read. hidden is missing/]],
    ['custom=family:llama,__proto__:1,constructor:2', [/layers is missing/]],
    [`r=${'9'.repeat(5000)}`, [/too long/]],
  ])('%s is read, or a sentence says why not', (search, said) => {
    const { notes } = decode(search, models);
    expect(notes).toHaveLength(said.length);
    for (const [at, pattern] of said.entries()) expect(notes[at]).toMatch(pattern);
  });

  it('never throws, whatever it holds', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(decode(text, models).notes)));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(start)), fc.string(), (key, value) =>
        Array.isArray(decode(new URLSearchParams({ [key]: value }).toString(), models).notes),
      ),
    );
  });
});
