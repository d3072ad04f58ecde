import { checkSizes } from '../peft/checkSizes.ts';
import { type Counts, countParameters } from '../peft/count.ts';
import { defaultFeedForward, defaultTargets } from '../peft/defaults.ts';
import { adapterFile, type FileSize } from '../peft/fileSize.ts';
import { type MemoryPart, trainingMemory } from '../peft/memory.ts';
import type { ModelConfig } from '../peft/modelConfig.ts';
import type { ModelEntry } from '../peft/modelTypes.ts';
import { type Outcome, refused } from '../peft/outcome.ts';
import type { Settings } from '../peft/settings.ts';
import { withHead } from '../peft/withHead.ts';
import { words } from '../words/en/calculator.ts';
import type { CalculatorState } from './state.ts';

export interface Calculated {
  counts: Counts;
  file: FileSize;
  memory: Outcome<{ parts: MemoryPart[]; total: number }>;
}

/** The model the state asks for, with the tokens and the head added to it. */
export function modelFor(
  state: CalculatorState,
  models: readonly ModelEntry[],
): Outcome<{ model: ModelConfig }> {
  const entry = state.custom ?? models.find(({ id }) => id === state.model);
  if (!entry) return refused(words.calculate.noModel);
  if (state.added < 0) return refused(words.calculate.tokensTaken);
  const checked = checkSizes({ ...entry, vocab: entry.vocab + state.added });
  if (!checked.ok) return checked;
  return state.classes === 0 ? checked : withHead(checked.model, state.classes);
}

/** The state as the settings of its method, with the library’s own choices where nothing was chosen. */
export function settingsFor(state: CalculatorState, model: ModelConfig): Settings {
  const { method, r, tokens } = state;
  const copies = model.kind === 'encoder-decoder' ? state.copies : 1;
  const targets = state.targets ?? defaultTargets(model, method);
  switch (method) {
    case 'full':
    case 'bitfit':
      return { method };
    case 'prompt_tuning':
      return { method, tokens, copies };
    case 'prefix_tuning':
      return { method, tokens, ...(state.projection === 0 ? {} : { projection: state.projection }) };
    case 'p_tuning':
      return { method, tokens, copies, encoderHidden: state.encoder };
    case 'bottleneck':
      return {
        method,
        m: state.m,
        placement: state.placement,
        scaling: state.scaling,
        norms: state.freeNorms,
      };
    case 'reft':
      return { method, r, units: state.units };
    case 'ln_tuning':
      return { method, norms: state.norms };
    case 'trainable_tokens':
      return { method, tokens };
    case 'bias_only':
      return { method, targets };
    case 'ia3':
      return {
        method,
        targets,
        feedForward:
          state.feedForward ??
          defaultFeedForward(model).filter((name) => targets === 'all-linear' || targets.includes(name)),
      };
    default:
      return { method, r, targets };
  }
}

/** Tokens that stand in front of every example while training. */
const virtualTokens = (settings: Settings): number =>
  settings.method === 'prompt_tuning' || settings.method === 'p_tuning' ? settings.tokens : 0;

/** All results of a model and settings. */
export function calculate(
  state: CalculatorState,
  model: ModelConfig,
  settings: Settings,
): Outcome<Calculated> {
  const counts = countParameters(model, settings);
  if (!counts.ok) return counts;
  return {
    ok: true,
    counts,
    file: adapterFile(model, settings, counts),
    memory: trainingMemory(model, counts, {
      precision: state.precision,
      optimiser: state.optimiser,
      quantised: settings.method === 'qlora',
      batch: state.batch,
      length: state.length,
      virtualTokens: virtualTokens(settings),
      checkpointing: state.checkpointing,
      fusedAttention: state.fused,
    }),
  };
}
