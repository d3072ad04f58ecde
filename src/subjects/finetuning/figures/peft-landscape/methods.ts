import { countParameters } from '../../peft/count.ts';
import { defaultFeedForward, defaultTargets } from '../../peft/defaults.ts';
import type { LinearGroup, ModelConfig } from '../../peft/modelConfig.ts';
import type { Settings } from '../../peft/settings.ts';
import type { Term } from '../../peft/terms.ts';
import { type ModelId, modelNamed } from './models.ts';
import { spec } from './spec.ts';
import { words } from './words.ts';

export const methodIds = spec.params.method.values;

export type MethodId = (typeof methodIds)[number];

export const methodNames: Record<MethodId, readonly [name: string, setting: string]> = words.methods;

export const fullName = (id: MethodId): string => methodNames[id].join(', ');

/** Names of matrices that hold query, key and value in one. */
const FUSED = ['c_attn', 'query_key_value', 'qkv_proj'];

/** Names of query and of value matrices where they stand apart. */
const APART = ['q_proj', 'v_proj', 'query', 'value', 'q', 'v'];

/**
 * Query and value matrices, which the papers on LoRA and VeRA adapt. Some models keep query, key and value in one
 * matrix; there the papers count a pair for the query part and one for the value part, so the fused matrix is taken
 * apart. The total stays the same.
 */
export function queryAndValue(model: ModelConfig): { model: ModelConfig; targets: string[] } {
  const fused = model.linear.find(({ name }) => FUSED.includes(name));
  if (!fused) {
    const names = model.linear.map(({ name }) => name).filter((name) => APART.includes(name));
    return { model, targets: [...new Set(names)] };
  }
  const part = (name: string, out: number): LinearGroup => ({ ...fused, name, out });
  const { qDim, kvDim } = model;
  const parts = [part('query', qDim), part('key', kvDim), part('value', kvDim)];
  const linear = model.linear.flatMap((group) => (group === fused ? parts : [group]));
  return { model: { ...model, linear }, targets: ['query', 'value'] };
}

/** How a method is set here, and the model as it sees it. */
export function settingsOf(id: MethodId, given: ModelConfig): { model: ModelConfig; settings: Settings } {
  const model = given;
  const pairs = (method: 'lora' | 'dora' | 'qlora'): Settings => ({ method, r: 16, targets: 'all-linear' });
  switch (id) {
    case 'full':
    case 'bitfit':
      return { model, settings: { method: id } };
    case 'prompt':
      return { model, settings: { method: 'prompt_tuning', tokens: 20 } };
    case 'prefix':
      return { model, settings: { method: 'prefix_tuning', tokens: 20 } };
    case 'p-tuning':
      return { model, settings: { method: 'p_tuning', tokens: 20, encoderHidden: model.hidden } };
    case 'ia3': {
      const targets = defaultTargets(model, 'ia3');
      return { model, settings: { method: 'ia3', targets, feedForward: defaultFeedForward(model) } };
    }
    case 'houlsby':
    case 'pfeiffer':
      return { model, settings: { method: 'bottleneck', m: 64, placement: id } };
    case 'lora-8': {
      const { targets, model: apart } = queryAndValue(model);
      return { model: apart, settings: { method: 'lora', r: 8, targets } };
    }
    case 'vera': {
      const { targets, model: apart } = queryAndValue(model);
      return { model: apart, settings: { method: 'vera', r: 256, targets } };
    }
    case 'lora-16':
      return { model, settings: pairs('lora') };
    case 'dora':
    case 'qlora':
      return { model, settings: pairs(id) };
  }
}

export interface Counted {
  id: MethodId;
  /** 0 where the model gives the method nothing to train. */
  trained: number;
  /** Trained over everything, what is added being part of everything: as PEFT prints it. */
  share: number;
  working: Term[];
  /** Why nothing can be trained; empty otherwise. */
  nothing: string;
}

function count(id: MethodId, model: ModelConfig): Counted {
  const chosen = settingsOf(id, model);
  const counts = countParameters(chosen.model, chosen.settings);
  if (!counts.ok) return { id, trained: 0, share: 0, working: [], nothing: counts.message };
  return {
    id,
    trained: counts.trainable,
    share: counts.trainable / counts.total,
    working: counts.terms,
    nothing: '',
  };
}

const known = new Map<ModelId, Counted[]>();

/** All methods on one model, the largest first; counted once. */
export function countAll(id: ModelId): Counted[] {
  const before = known.get(id);
  if (before) return before;
  const counted = methodIds
    .map((method) => count(method, modelNamed(id)))
    .sort((a, b) => b.trained - a.trained);
  known.set(id, counted);
  return counted;
}

export const countOf = (model: ModelId, method: MethodId): Counted =>
  countAll(model).find((counted) => counted.id === method) as Counted;
