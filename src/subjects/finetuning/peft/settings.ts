import type { Targets } from './targets.ts';

/** LoRA and its relatives: pairs of matrices of rank r beside chosen ones. */
export interface PairSettings {
  method: 'lora' | 'rslora' | 'qlora' | 'dora' | 'hira' | 'loha';
  r: number;
  targets: Targets;
}

export interface VeraSettings {
  method: 'vera';
  r: number;
  targets: Targets;
}

export interface Ia3Settings {
  method: 'ia3';
  targets: Targets;
  /** Those of the targets whose input is scaled instead of their output. */
  feedForward: readonly string[];
}

export interface PromptSettings {
  method: 'prompt_tuning';
  tokens: number;
  /** PEFT keeps one prompt for the encoder and one for the decoder: 2. The paper has one: 1. Default 1. */
  copies?: 1 | 2 | undefined;
}

export interface PrefixSettings {
  method: 'prefix_tuning';
  tokens: number;
  /** Width of the network that produces the prefix while training; absent: none, as PEFT does by default. */
  projection?: number | undefined;
}

export interface PTuningSettings {
  method: 'p_tuning';
  tokens: number;
  encoderHidden: number;
  copies?: 1 | 2 | undefined;
}

/** houlsby: after attention and after feed-forward. pfeiffer: after feed-forward. parallel: beside feed-forward. */
export type Placement = 'houlsby' | 'pfeiffer' | 'parallel';

export interface BottleneckSettings {
  method: 'bottleneck';
  /** Width of the bottleneck. */
  m: number;
  placement: Placement;
  /** A trained factor on the output: one for all, or one per number (AdapterPlus). */
  scaling?: 'none' | 'scalar' | 'channel' | undefined;
  /** Train the model’s own norms as well, as Houlsby et al. do. */
  norms?: boolean | undefined;
}

export interface NormSettings {
  method: 'ln_tuning';
  /** Names of norms; absent: the ones PEFT chooses for the family, or all where it has no choice. */
  norms?: readonly string[] | undefined;
}

export interface ReftSettings {
  method: 'reft';
  r: number;
  /** Interventions per layer: 2 when first and last positions each have their own. */
  units: number;
}

/** What is trained, and how much of it. */
export type Settings =
  | { method: 'full' }
  | { method: 'bitfit' }
  | PairSettings
  | VeraSettings
  | Ia3Settings
  | PromptSettings
  | PrefixSettings
  | PTuningSettings
  | BottleneckSettings
  | NormSettings
  | ReftSettings
  | { method: 'bias_only'; targets: Targets }
  | { method: 'trainable_tokens'; tokens: number };

export type MethodId = Settings['method'];
