import { words } from '../words/en/peftCounts.ts';
import { countBottleneck, countReft } from './blocks.ts';
import { groupTotal, type ModelConfig } from './modelConfig.ts';
import { otherTerm } from './otherTerm.ts';
import type { Outcome } from './outcome.ts';
import { countPairs, countVera } from './pairs.ts';
import { countPrefix, countPrompt, countPTuning } from './prompts.ts';
import type { Settings } from './settings.ts';
import { n, sumTerms, type Term } from './terms.ts';
import { type Trained, trained } from './trained.ts';
import { countAddedBiases, countBitfit, countIa3, countNorms, countTokens } from './vectors.ts';

export interface Counts {
  /** Numbers that are trained: `added` and `freed` together. */
  trainable: number;
  /** Model and adapter: what PEFT calls all params. */
  total: number;
  /** The model before the method. */
  base: number;
  /** Numbers the method adds to the model. */
  added: number;
  /** Numbers of the model itself that are trained. */
  freed: number;
  terms: Term[];
  warnings: string[];
  notes: string[];
}

interface Options {
  /**
   * PEFT keeps the classification head as it was and trains a copy, so it is in the total twice. Older versions
   * counted it once. Only asked where there is a head.
   */
  copiedHead?: boolean;
}

/** Methods that leave PEFT aside and train the head where it stands. */
const IN_PLACE: readonly Settings['method'][] = ['full', 'bitfit', 'bottleneck', 'reft'];

/**
 * How many numbers a method trains in a model, how many there are in all, and the working line by line.
 * Share as PEFT prints it: trainable / total, the adapter being part of the total.
 */
export function countParameters(
  model: ModelConfig,
  settings: Settings,
  { copiedHead = true }: Options = {},
): Outcome<Counts> {
  const what = trainedBy(model, settings);
  if (!what.ok) return what;
  const head: Term[] =
    model.classifier > 0 && settings.method !== 'full'
      ? [{ working: n`${model.classifier}`, what: words.head.what, value: model.classifier }]
      : [];
  const copies = copiedHead && !IN_PLACE.includes(settings.method);
  const added = sumTerms(what.added) + (copies ? sumTerms(head) : 0);
  const freed = sumTerms(what.freed) + (copies ? 0 : sumTerms(head));
  return {
    ok: true,
    trainable: added + freed,
    total: model.total + added,
    base: model.total,
    added,
    freed,
    terms: [...what.added, ...what.freed, ...head],
    warnings: what.warnings,
    notes: head.length > 0 && copies ? [...what.notes, words.head.copied] : what.notes,
  };
}

function trainedBy(model: ModelConfig, settings: Settings): Outcome<Trained> {
  switch (settings.method) {
    case 'full':
      return trained({ freed: everything(model) });
    case 'bitfit':
      return countBitfit(model);
    case 'bias_only':
      return countAddedBiases(model, settings.targets);
    case 'vera':
      return countVera(model, settings);
    case 'ia3':
      return countIa3(model, settings);
    case 'prompt_tuning':
      return countPrompt(model, settings);
    case 'prefix_tuning':
      return countPrefix(model, settings);
    case 'p_tuning':
      return countPTuning(model, settings);
    case 'bottleneck':
      return countBottleneck(model, settings);
    case 'reft':
      return countReft(model, settings);
    case 'ln_tuning':
      return countNorms(model, settings);
    case 'trainable_tokens':
      return countTokens(model, settings.tokens);
    default:
      return countPairs(model, settings);
  }
}

/** Every number of a model, group by group. */
const everything = (model: ModelConfig): Term[] => [
  ...model.linear
    .filter((group) => !group.tied)
    .map((group) => ({
      working: group.bias
        ? n`${group.count} × (${group.in} × ${group.out} + ${group.out})`
        : n`${group.count} × ${group.in} × ${group.out}`,
      what: group.name,
      value: groupTotal(group),
    })),
  ...model.other.map((other) => otherTerm(model, other)),
];
