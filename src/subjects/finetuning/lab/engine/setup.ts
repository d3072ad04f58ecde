import type { MatrixKind } from './shape.ts';
import type { TaskId } from './tasks.ts';

/** After which part of each block an adapter stands. Source: Houlsby et al. 2019 put one after both. */
export type Placement = 'attention' | 'feed-forward' | 'both';

/** A method of fine-tuning with its options. Whatever is not named as trained is frozen. */
export type Method =
  /** Every parameter is trained. */
  | { id: 'full' }
  /** ΔQ = alpha/rank · A·B beside each matrix of the kinds named, in every layer. rank from 1, alpha above 0. */
  | { id: 'lora'; rank: number; alpha: number; matrices: readonly MatrixKind[] }
  /** A bottleneck of `bottleneck` numbers (from 1) with a skip connection, in every layer. */
  | { id: 'adapter'; bottleneck: number; placement: Placement }
  /** `tokens` vectors (from 1) in front of the sequence, which start at the embedding of the new command. */
  | { id: 'prompt'; tokens: number }
  /** Every bias, those of the norms as well. Source: Ben Zaken et al. 2021, arXiv 2106.10199. */
  | { id: 'bitfit' }
  /** The matrix from the last vector to the vocabulary. */
  | { id: 'head' };

export type MethodId = Method['id'];

/** Everything a run depends on: equal set-ups give equal runs, bit for bit, in the same browser with the same kernel. */
export interface Setup {
  task: TaskId;
  method: Method;
  /** Peak of the learning rate: it rises over the first twentieth of the steps and then falls in a line to 0. */
  learningRate: number;
  /** Updates of the trained parameters, from 1. */
  steps: number;
  /** Strings in each step, from 1. */
  batch: number;
  /** Different strings to train on, from 1; 1,024 where it is not given. Each step draws from them anew. */
  examples?: number;
  /** Decides the training strings, their order and the starting values. A whole number from 0. */
  seed: number;
  /** Share of each batch drawn from the base skills instead of the task, from 0 to 1. */
  replay: number;
}
