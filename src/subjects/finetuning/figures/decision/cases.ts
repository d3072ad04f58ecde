import type { Situation } from './advise.ts';
import type { SourceId } from './sources.ts';
import type { DecisionState } from './state.ts';
import { words } from './words.ts';

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
  load: Situation;
  points: readonly RealPoint[];
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
    ...words.cases.mnli,
    load: { b: 40.6, t: 85, n: 1000, q: 100, f: 33.3, gap: 'behaviour' },
    points: [
      ...series(words.cases.methods.full, 'square', [60.2, 85.8, 88.9, 89.5]),
      ...series(words.cases.methods.lora, 'disc', [63.8, 85.6, 89.2, 91.7]),
    ],
    sources: [{ id: 'lora', at: words.places.tables8And16 }],
  },
  {
    id: 'rte',
    ...words.cases.rte,
    load: { b: 69, t: 90, n: 2490, q: 100, f: 50, gap: 'behaviour' },
    points: [{ examples: 2490, score: 85.4, method: words.cases.methods.full, mark: 'square' }],
    sources: [{ id: 'lora', at: words.places.table8 }, { id: 'glue' }],
  },
  {
    id: 'raft',
    ...words.cases.raft,
    load: { b: 62.7, t: 73.5, n: 50, q: 100, f: 0, gap: 'behaviour' },
    points: [{ examples: 50, score: 75.8, method: words.cases.methods.tFew, mark: 'disc' }],
    sources: [{ id: 'ia3' }],
  },
  {
    id: 'facts',
    ...words.cases.facts,
    load: { b: 60, t: 85, n: 10_000, q: 98, f: 10, gap: 'facts' },
    points: [],
    sources: [{ id: 'rag-or-tuning' }, { id: 'new-knowledge' }],
  },
];

/** The case a state was loaded from, as long as what was published about it still stands. */
export function loadedCase(state: DecisionState): Case | undefined {
  return cases.find(
    ({ id, load }) => id === state.case && load.b === state.b && load.f === state.f && load.gap === state.gap,
  );
}
