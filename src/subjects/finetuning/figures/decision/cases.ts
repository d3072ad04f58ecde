import type { SourceId } from './sources.ts';
import type { DecisionState } from './state.ts';

/** A published score, drawn as it is. */
interface RealPoint {
  examples: number;
  score: number;
  method: string;
  mark: 'disc' | 'square';
}

export interface Case {
  id: 'mnli' | 'rte' | 'raft' | 'facts';
  button: string;
  load: Omit<DecisionState, 'case'>;
  points: readonly RealPoint[];
  /** What is published and what is the course's choice. */
  note: string;
  sources: readonly { id: SourceId; at?: string }[];
}

const sizes = [100, 1000, 10_000, 392_000];
const series = (method: string, mark: RealPoint['mark'], scores: readonly number[]): RealPoint[] =>
  scores.map((score, i) => ({ examples: sizes[i] ?? Number.NaN, score, method, mark }));

/**
 * Situations from the literature. Numbers: LoRA paper, Tables 8 and 16; size of RTE by the card of the GLUE data set;
 * RAFT as quoted by arXiv 2209.11055, Table 3.
 */
export const cases: readonly Case[] = [
  {
    id: 'mnli',
    button: 'GPT-3 on MNLI',
    load: { b: 40.6, t: 85, n: 1000, q: 100, f: 33.3, gap: 'behaviour' },
    points: [
      ...series('full fine-tuning', 'square', [60.2, 85.8, 88.9, 89.5]),
      ...series('LoRA', 'disc', [63.8, 85.6, 89.2, 91.7]),
    ],
    note: 'Published: a few-shot prompt scores 40.6, guessing among three labels 33.3, LoRA 85.6 with 1,000 examples and 91.7 with all 392,000. The target of 85 is the course’s choice, and labels count as correct.',
    sources: [{ id: 'lora', at: 'Tables 8 and 16' }],
  },
  {
    id: 'rte',
    button: 'GPT-3 on RTE',
    load: { b: 69, t: 90, n: 2490, q: 100, f: 50, gap: 'behaviour' },
    points: [{ examples: 2490, score: 85.4, method: 'full fine-tuning', mark: 'square' }],
    note: 'Published: a few-shot prompt scores 69.0, full fine-tuning 85.4, and the task comes with 2,490 training examples. Guessing between its two answers gives 50. The target of 90 is the course’s choice, and labels count as correct.',
    sources: [{ id: 'lora', at: 'Table 8' }, { id: 'glue' }],
  },
  {
    id: 'raft',
    button: 'RAFT, 50 labels',
    load: { b: 62.7, t: 73.5, n: 50, q: 100, f: 0, gap: 'behaviour' },
    points: [{ examples: 50, score: 75.8, method: 'T-Few', mark: 'disc' }],
    note: 'Published mean over 11 tasks with 50 labels each: GPT-3 with a few-shot prompt 62.7, people 73.5 (the target here), T-Few 75.8. T-Few tunes about 0.01 % of another, smaller model. Guessing is not published and set to 0; labels count as correct.',
    sources: [{ id: 'ia3' }],
  },
  {
    id: 'facts',
    button: 'New facts',
    load: { b: 60, t: 85, n: 10_000, q: 98, f: 10, gap: 'facts' },
    points: [],
    note: 'Published finding, invented numbers: retrieval did better than unsupervised fine-tuning at supplying knowledge, and examples with unknown facts were learned slowly and then made invented answers more frequent. Switch to behaviour to see what the same numbers would mean for a skill.',
    sources: [{ id: 'rag-or-tuning' }, { id: 'new-knowledge' }],
  },
];

/** The case a state was loaded from, as long as what was published about it still stands. */
export function loadedCase(state: DecisionState): Case | undefined {
  return cases.find(
    ({ id, load }) => id === state.case && load.b === state.b && load.f === state.f && load.gap === state.gap,
  );
}
