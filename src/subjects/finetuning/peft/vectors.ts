import { formatNumber } from '../../../notation/format.ts';
import { words } from '../words/en/peftCounts.ts';
import { checkWhole } from './checkWhole.ts';
import type { ModelConfig } from './modelConfig.ts';
import { nearest } from './nearest.ts';
import { defaultNorms, moduleOf, normNames, normsOf } from './norms.ts';
import { otherTerm } from './otherTerm.ts';
import { type Outcome, refused } from './outcome.ts';
import type { Ia3Settings, NormSettings } from './settings.ts';
import { resolveTargets, type Targets } from './targets.ts';
import { n, type Term } from './terms.ts';
import { type Trained, trained } from './trained.ts';

/**
 * (IA)³: vectors that scale activations, added. Σ count·out where the output of a matrix is scaled (keys, values),
 * Σ count·in where its input is (feed-forward). Source: arXiv 2205.05638, section 3.3; PEFT `IA3Config`.
 */
export function countIa3(model: ModelConfig, { targets, feedForward }: Ia3Settings): Outcome<Trained> {
  const chosen = resolveTargets(model, targets);
  if (!chosen.ok) return chosen;
  const scaled = feedForward.length > 0 ? resolveTargets(model, feedForward) : undefined;
  if (scaled && !scaled.ok) return scaled;
  const inputs = new Set(scaled?.groups);
  const stray = [...inputs].find((group) => !chosen.groups.includes(group));
  if (stray) return refused(words.ia3.stray(stray.name));
  return trained({
    added: chosen.groups.map((group) => {
      const size = inputs.has(group) ? group.in : group.out;
      return {
        working: n`${group.count} × ${size}`,
        what: words.ia3.what(group.name, inputs.has(group)),
        value: group.count * size,
      };
    }),
  });
}

/**
 * BitFit: the bias vectors the model has, of linear layers, norms and convolutions, set free; nothing is added.
 * BERT-base: 102,912. Refuses a model without any. Source: arXiv 2106.10199.
 */
export function countBitfit(model: ModelConfig): Outcome<Trained> {
  const freed = [
    ...model.linear
      .filter((group) => group.bias)
      .map(
        (group): Term => ({
          working: n`${group.count} × ${group.out}`,
          what: `${group.name}.bias`,
          value: group.count * group.out,
        }),
      ),
    ...model.other.filter((other) => other.name.endsWith('.bias')).map((other) => otherTerm(model, other)),
  ];
  return freed.length > 0 ? trained({ freed }) : refused(words.noBiases(model.id));
}

/**
 * New bias vectors on chosen matrices, whether or not they had one: Σ count·out, added.
 * Source: PEFT method comparison, Llama-3.2-3B: v_proj alone, 28 × 1,024 = 28,672.
 */
export function countAddedBiases(model: ModelConfig, targets: Targets): Outcome<Trained> {
  const chosen = resolveTargets(model, targets);
  if (!chosen.ok) return chosen;
  return trained({
    added: chosen.groups.map((group) => ({
      working: n`${group.count} × ${group.out}`,
      what: words.newBias(group.name),
      value: group.count * group.out,
    })),
  });
}

/**
 * LayerNorm tuning: weights, and biases if any, of the norms. PEFT trains copies, so they count as added.
 * Source: huggingface/peft 5d602fdb, `LNTuningConfig`; arXiv 2312.11420.
 */
export function countNorms(
  model: ModelConfig,
  { norms = defaultNorms(model) }: NormSettings,
): Outcome<Trained> {
  const names = normNames(model);
  if (norms.length === 0) return refused(words.norms.none);
  const unknown = norms.find((name) => !names.includes(name));
  if (unknown !== undefined)
    return refused(words.norms.unknown(model.id, unknown.slice(0, 60), nearest(names, unknown)));
  return trained({
    added: normsOf(model)
      .filter((other) => norms.includes(moduleOf(other)))
      .map((other) => otherTerm(model, other)),
    notes: [words.norms.copied],
  });
}

/** Every norm set free in place, as Houlsby et al. train them beside their adapters. */
export const freedNorms = (model: ModelConfig): Term[] =>
  normsOf(model).map((other) => otherTerm(model, other));

/**
 * Trainable tokens: rows of the embedding table, tokens × d, added.
 * Source: huggingface/peft 5d602fdb, `TrainableTokensConfig`.
 */
export function countTokens(model: ModelConfig, tokens: number): Outcome<Trained> {
  const wrong = checkWhole(words.tokens.number, tokens, words.tokens.least);
  if (wrong) return wrong;
  if (tokens > model.vocab)
    return refused(words.tokens.tooMany(model.id, formatNumber(model.vocab), formatNumber(tokens)));
  const { width } = model.embedding;
  return trained({
    added: [{ working: n`${tokens} × ${width}`, what: words.tokens.what, value: tokens * width }],
  });
}
