import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { tunedScore } from './learningCurve.ts';
import type { SourceId } from './sources.ts';
import type { DecisionState } from './state.ts';
import { words } from './words.ts';

export type Road = 'use' | 'prompt' | 'retrieval' | 'label' | 'clean' | 'peft' | 'full';

/** What the advice depends on: baseline b, target t, blind guessing f and the share q of correct labels in per cent. */
export type Situation = Omit<DecisionState, 'case' | 'view'>;

/**
 * The numbers the conditions compare. The curve is worked out only when a condition asks for it, by getters of a class:
 * the map asks thousands of times in one frame.
 */
class Measures {
  readonly of: Situation;
  constructor(of: Situation) {
    this.of = of;
  }
  /** Points from the baseline to the target. */
  get missing(): number {
    return this.of.t - this.of.b;
  }
  /** Correct labels. */
  get correct(): number {
    return (this.of.n * this.of.q) / 100;
  }
  /** Where the toy curve stands with these labels. */
  get reach(): number {
    return tunedScore(this.of.b, this.of.n, this.of.q / 100);
  }
  /** Where it would stand with all of them right. */
  get clean(): number {
    return tunedScore(this.of.b, this.of.n);
  }
  /** What twice as many labels would add. */
  get climb(): number {
    return tunedScore(this.of.b, 2 * this.of.n, this.of.q / 100) - this.reach;
  }
}

export interface Rule {
  id: string;
  road: Road;
  /** The condition in words, as it stands in the published rule. */
  condition: string;
  when(of: Situation, m: Measures): boolean;
  /** One sentence. */
  because(of: Situation, m: Measures): string;
  source: SourceId;
  at?: string;
}

/** Thresholds of the course; what a source says about them stands in the reasons. Points, and counts of correct labels. */
const SMALL_GAP = 5;
const GAP_FOR_A_PROMPT = 15;
/** About the luck of the draw with 200 evaluation cases: √(0.78 · 0.22 / 200) is 2.9 points. */
const LUCK = 3;
const FEW = 50;
const FEW_AT_THE_FLOOR = 1000;
const MANY = 10_000;

const num = formatNumber;
const says = words.rules;
const about = (score: number): string => words.about(num(Math.round(score)));
const points = (of: number): string => {
  const rounded = Math.round(of * 10) / 10;
  return words.points(num(rounded), rounded);
};

/** The rule: read from the top, the first condition that holds decides. The last one always holds. */
export const rules: readonly Rule[] = [
  {
    id: 'no-demand',
    road: 'use',
    condition: says['no-demand'].when,
    when: ({ b, t, f }) => b >= t && t <= f,
    because: ({ t, f }) => says['no-demand'].because(num(t), num(f)),
    source: 'openai-optimization',
  },
  {
    id: 'reached',
    road: 'use',
    condition: says.reached.when,
    when: ({ b, t }) => b >= t,
    because: ({ b, t }) => says.reached.because(num(b), num(t)),
    source: 'hf-course',
  },
  {
    id: 'misread',
    road: 'prompt',
    condition: says.misread.when(LUCK),
    when: ({ b, f }) => b < f - LUCK,
    because: ({ b, f }) => says.misread.because(num(b), num(f)),
    source: 'openai-optimization',
  },
  {
    id: 'facts',
    road: 'retrieval',
    condition: says.facts.when,
    when: ({ gap }) => gap === 'facts',
    because: () => says.facts.because,
    source: 'rag-or-tuning',
  },
  {
    id: 'labels-below-model',
    road: 'clean',
    condition: says['labels-below-model'].when,
    when: ({ b, q }) => q < b,
    because: ({ b, q }) => says['labels-below-model'].because(formatPercent(q / 100), num(b)),
    source: 'google-tuning',
  },
  {
    id: 'small-gap',
    road: 'prompt',
    condition: says['small-gap'].when(SMALL_GAP),
    when: (_, { missing }) => missing <= SMALL_GAP,
    because: (_, { missing }) => says['small-gap'].because(points(missing)),
    source: 'peft-docs',
  },
  {
    id: 'prompt-for-few',
    road: 'prompt',
    condition: says['prompt-for-few'].when(FEW, GAP_FOR_A_PROMPT),
    when: (_, { missing, correct }) => correct < FEW && missing <= GAP_FOR_A_PROMPT,
    because: (_, { missing, correct }) =>
      says['prompt-for-few'].because(num(Math.round(correct)), FEW, points(missing)),
    source: 'openai-tuning',
  },
  {
    id: 'labels-below-target',
    road: 'clean',
    condition: says['labels-below-target'].when,
    when: ({ q, t }) => q < t,
    because: ({ q, t }) => says['labels-below-target'].because(formatPercent(q / 100), num(t)),
    source: 'google-tuning',
  },
  {
    id: 'floor',
    road: 'label',
    condition: says.floor.when(num(FEW_AT_THE_FLOOR)),
    when: ({ b, f }, { correct }) => b <= f + LUCK && correct < FEW_AT_THE_FLOOR,
    because: () => says.floor.because,
    source: 'lora',
    at: words.places.table16,
  },
  {
    id: 'few',
    road: 'label',
    condition: says.few.when(FEW),
    when: (_, { correct }) => correct < FEW,
    because: (_, { correct }) => says.few.because(num(Math.round(correct))),
    source: 'openai-tuning',
  },
  {
    id: 'clean-first',
    road: 'clean',
    condition: says['clean-first'].when(LUCK),
    when: ({ t }, { reach, clean }) => reach < t - LUCK && clean >= t - LUCK,
    because: ({ q, n }, { reach, clean }) =>
      says['clean-first'].because({
        examples: num(n),
        clean: about(clean),
        right: formatPercent(q / 100),
        reach: about(reach),
      }),
    source: 'google-tuning',
  },
  {
    id: 'climbing',
    road: 'label',
    condition: says.climbing.when(LUCK),
    when: ({ t }, { reach, climb }) => reach < t - LUCK && climb >= 1,
    because: ({ n }, { reach, climb }) => says.climbing.because(num(n), about(reach), points(climb)),
    source: 'google-tuning',
  },
  {
    id: 'within-reach',
    road: 'peft',
    condition: says['within-reach'].when(LUCK),
    when: ({ t }, { reach }) => reach >= t - LUCK,
    because: ({ n, t }, { reach }) =>
      says['within-reach'].because({
        examples: num(n),
        reach: about(reach),
        past: reach >= t,
        target: num(t),
      }),
    source: 'lora',
    at: words.places.table16,
  },
  {
    id: 'many-and-flat',
    road: 'full',
    condition: says['many-and-flat'].when(num(MANY)),
    when: (_, { correct }) => correct >= MANY,
    because: ({ t }, { reach }) => says['many-and-flat'].because(about(reach), num(t)),
    source: 'learns-less',
  },
  {
    id: 'flat',
    road: 'peft',
    condition: says.flat.when,
    when: () => true,
    because: ({ t }, { reach }) => says.flat.because(about(reach), num(t)),
    source: 'lora',
    at: words.places.table16,
  },
];

/** The first rule whose condition holds. */
export function ruleFor(of: Situation): Rule {
  const measures = new Measures(of);
  for (const rule of rules) if (rule.when(of, measures)) return rule;
  throw new RangeError('Expected the last rule to hold for every state');
}

export interface Advice {
  rule: Rule;
  road: Road;
  reason: string;
}

/** Exactly one road for every state, with its reason. */
export function advise(of: Situation): Advice {
  const rule = ruleFor(of);
  return { rule, road: rule.road, reason: rule.because(of, new Measures(of)) };
}
