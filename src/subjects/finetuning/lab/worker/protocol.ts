/**
 * What the page and the lab's worker say to each other. The page makes the worker
 * (`new Worker(new URL('./lab.worker.ts', import.meta.url), { type: 'module' })`), sends `load` once, waits for
 * `ready`, and then sends what it likes in any order. The worker never throws at the page: what goes wrong comes as
 * `fault` with a plain sentence. A worker that is gone (`worker.onerror`, or no `ready`) is for the page to notice.
 */
import type { Method, Setup } from '../engine/setup.ts';
import type { MatrixName, Shape } from '../engine/shape.ts';
import type { BaseCommand, Command, TaskId } from '../engine/tasks.ts';

/** Chosen by the page, one for each run; `base` is the model as it was before any fine-tuning. */
export type RunId = string;
export const BASE_RUN = 'base';

export type ToWorker =
  /** Fetches the weights, checks length and checksum, and gets the kernel ready. `wasm: false` takes TypeScript. */
  | { kind: 'load'; wasm: boolean }
  /** Begins a run. Runs that are in progress share the time, a step each in turn. A known id begins anew. */
  | { kind: 'train'; run: RunId; setup: Setup }
  | { kind: 'pause'; run: RunId }
  | { kind: 'resume'; run: RunId }
  /** Ends a run where it is: it is evaluated on all held-out strings, `done` follows. */
  | { kind: 'stop'; run: RunId }
  /** Forgets a run and frees its memory. */
  | { kind: 'forget'; run: RunId }
  /**
   * Answers six letters token by token, greedily. `adapter: false` unplugs what the method added (LoRA, adapters,
   * prompt); methods that change the model's own parameters have nothing to unplug and answer as trained.
   * `id` comes back with every token. `run: 'base'` asks the model before fine-tuning; then `task` says what the new
   * command would mean.
   */
  | {
      kind: 'generate';
      id: number;
      run: RunId;
      command: Command;
      letters: string;
      adapter: boolean;
      task?: TaskId;
    }
  /** Measures a run, or 'base' for the task named, on all held-out strings, with or without its adapter. */
  | { kind: 'evaluate'; id: number; run: RunId; adapter: boolean; task?: TaskId }
  /** Asks how far a matrix has moved from the base model: alpha/rank · A·B for LoRA, new − old for full. */
  | { kind: 'delta'; run: RunId; matrix: MatrixName }
  /** LoRA only, when not in training: adds ΔQ to the weights, or restores them bit for bit. */
  | { kind: 'merge'; run: RunId }
  | { kind: 'unmerge'; run: RunId }
  /** The trained parameters as a file in the safetensors format. */
  | { kind: 'export'; run: RunId };

/** How well the model does on strings it was not trained on. Shares from 0 to 1. */
export interface Evaluation {
  /** Steps made before. */
  step: number;
  /** Answers to the new command right in all six letters. */
  exactMatch: number;
  /** Letters right when all letters before them are given. */
  tokenAccuracy: number;
  /** Answers to the base commands right in all six letters, the mean over the eight. */
  baseSkill: number;
}

/** An evaluation on all held-out strings, with each base command apart. */
export interface FullEvaluation extends Evaluation {
  byCommand: Record<BaseCommand, number>;
  /** Held-out strings answered for the new command, and for each base command. */
  strings: { task: number; each: number };
}

/** A possible next token with its probability, from 0 to 1. */
export interface Candidate {
  token: string;
  probability: number;
}

export type Summary = FullEvaluation & {
  setup: Setup;
  /** `true` when all steps were made, `false` when the run was stopped before. */
  complete: boolean;
  trainable: number;
  /** Of all parameters there are while training, from 0 to 1. */
  share: number;
  /** The mean, evaluations left out. Depends on the machine; nothing else here does. */
  msPerStep: number;
  /** Mean loss over the last tenth of the steps, in nats a letter. */
  loss: number;
};

export type FaultAbout = 'weights' | 'truncated' | 'hash' | 'wasm' | 'nan' | 'worker' | 'request';

export type FromWorker =
  /** The model is loaded. Where WebAssembly was wished but cannot be had, a fault about 'wasm' came before. */
  | { kind: 'ready'; parameters: number; kernel: 'wasm' | 'typescript'; shape: Shape }
  /** A run has begun: what it trains. */
  | { kind: 'started'; run: RunId; method: Method; trainable: number; share: number }
  /**
   * At least about every 200 ms while a run is trained. `losses` holds one loss for each step since the last message:
   * the steps step − losses.length + 1 to step. Joined they are the whole curve, the same on every machine.
   */
  | {
      kind: 'progress';
      run: RunId;
      step: number;
      steps: number;
      losses: number[];
      /** Letters of the training batch right, for the last step. */
      trainAccuracy: number;
      /** A new evaluation on a part of the held-out strings, made at steps that depend on the set-up alone. */
      evaluation: Evaluation | null;
      trainable: number;
      share: number;
      /** The mean since the run began, evaluations left out. */
      msPerStep: number;
    }
  | { kind: 'paused'; run: RunId; step: number }
  | { kind: 'resumed'; run: RunId; step: number }
  | { kind: 'done'; run: RunId; summary: Summary }
  /** One token of an answer. `candidates`: the most probable ones, best first; `right`: as the rule has it. */
  | {
      kind: 'token';
      id: number;
      position: number;
      token: string;
      probability: number;
      candidates: Candidate[];
      expected: string;
      right: boolean;
      last: boolean;
    }
  | { kind: 'evaluated'; id: number; run: RunId; adapter: boolean; evaluation: FullEvaluation }
  /** ΔQ row by row, `rows` inputs × `cols` outputs, and its singular values, largest first. */
  | {
      kind: 'delta';
      run: RunId;
      matrix: MatrixName;
      rows: number;
      cols: number;
      values: Float32Array;
      singularValues: Float64Array;
    }
  /** `largestDifference`: between logits merged and unmerged, over the held-out strings of one batch. */
  | { kind: 'merged'; run: RunId; merged: boolean; largestDifference: number }
  | { kind: 'exported'; run: RunId; name: string; bytes: ArrayBuffer }
  /** `run` is there when the fault ends one run only (about 'nan'); a fault about 'wasm' ends nothing. */
  | { kind: 'fault'; about: FaultAbout; run?: RunId; sentence: string };
