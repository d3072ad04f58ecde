import { type Item, type ItemOption, singleKey } from './item.ts';
import { mean } from './poissonBinomial.ts';
import { withoutFormulas } from './text.ts';
import type { Words } from './vocabulary/vocabulary.ts';

/**
 * A guesser that knows nothing of the subject and looks at form. Its weights are fixed and ours: it is a smoke test
 * for cues that act together, and no measurement.
 */
const WEIGHTS = {
  length: 2,
  absolute: -1,
  hedge: 0.6,
  'words of the question': 0.7,
  'words of other options': 0.15,
  clause: 0.5,
} as const;

export type Cue = keyof typeof WEIGHTS;

export interface Guess {
  option: ItemOption;
  right: boolean;
  /** What set the chosen option apart most. */
  cue: Cue;
}

export function guess(item: Item, words: Words): Guess | undefined {
  const key = singleKey(item);
  if (!key) return;
  const seen = item.options.map((option) => ({ option, cues: cuesOf(option, item, words) }));
  const score = (cues: Record<Cue, number>) => Object.values(cues).reduce((sum, c) => sum + c, 0);
  // Equal scores: by alphabet, which says nothing of the key.
  const [best] = seen.toSorted(
    (a, b) => score(b.cues) - score(a.cues) || a.option.norm.localeCompare(b.option.norm, 'en'),
  );
  if (!best) return;
  const others = seen.filter((s) => s !== best);
  const lead = (cue: Cue) => best.cues[cue] - mean(others.map((o) => o.cues[cue]));
  const [cue = 'length'] = (Object.keys(WEIGHTS) as Cue[]).sort((a, b) => lead(b) - lead(a));
  return { option: best.option, right: best.option === key, cue };
}

function cuesOf(option: ItemOption, item: Item, words: Words): Record<Cue, number> {
  const text = withoutFormulas(option.markdown);
  const others = item.options.filter((o) => o !== option);
  const shared = [...option.tokens].reduce((n, t) => n + others.filter((o) => o.tokens.has(t)).length, 0);
  const counts: Record<Cue, number> = {
    length: option.length / Math.max(1, ...item.options.map((o) => o.length)),
    absolute: words.absolutes.test(text) ? 1 : 0,
    hedge: words.hedges.test(text) ? 1 : 0,
    'words of the question': [...option.tokens].filter((t) => item.stemTokens.has(t)).length,
    'words of other options': shared,
    clause: words.qualifiers.test(text) || text.includes(',') ? 1 : 0,
  };
  for (const cue of Object.keys(WEIGHTS) as Cue[]) counts[cue] *= WEIGHTS[cue];
  return counts;
}
