import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { tunedScore } from './learningCurve.ts';
import type { SourceId } from './sources.ts';
import type { DecisionState } from './state.ts';

export type Road = 'use' | 'prompt' | 'retrieval' | 'label' | 'clean' | 'peft' | 'full';

/** What the advice depends on: baseline b, target t, blind guessing f and the share q of correct labels in per cent. */
export type Situation = Omit<DecisionState, 'case'>;

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
  words: string;
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
const about = (score: number): string => `about ${num(Math.round(score))}`;
const points = (of: number): string => {
  const rounded = Math.round(of * 10) / 10;
  return `${num(rounded)} ${rounded === 1 ? 'point' : 'points'}`;
};

/** The rule: read from the top, the first condition that holds decides. The last one always holds. */
export const rules: readonly Rule[] = [
  {
    id: 'no-demand',
    road: 'use',
    words: 'Baseline and guessing both reach the target',
    when: ({ b, t, f }) => b >= t && t <= f,
    because: ({ t, f }) =>
      `A target of ${num(t)} asks for no more than blind guessing (${num(f)}), so there is nothing to train for until it is raised.`,
    source: 'openai-optimization',
  },
  {
    id: 'reached',
    road: 'use',
    words: 'The baseline reaches the target',
    when: ({ b, t }) => b >= t,
    because: ({ b, t }) =>
      `The baseline of ${num(b)} already reaches the target of ${num(t)}, so training would cost money and bring nothing that was asked for.`,
    source: 'hf-course',
  },
  {
    id: 'misread',
    road: 'prompt',
    words: `The baseline is more than ${LUCK} points below blind guessing`,
    when: ({ b, f }) => b < f - LUCK,
    because: ({ b, f }) =>
      `A baseline of ${num(b)} is below blind guessing (${num(f)}), which points to misread answers, so mend the prompt and the marking before anything is trained.`,
    source: 'openai-optimization',
  },
  {
    id: 'facts',
    road: 'retrieval',
    words: 'Facts are missing that change or are private',
    when: ({ gap }) => gap === 'facts',
    because: () =>
      'Facts that change belong into documents the model looks up: retrieval did better than fine-tuning at supplying knowledge, and a document can be replaced without training.',
    source: 'rag-or-tuning',
  },
  {
    id: 'labels-below-model',
    road: 'clean',
    words: 'The labels are right less often than the model',
    when: ({ b, q }) => q < b,
    because: ({ b, q }) =>
      `Only ${formatPercent(q / 100)} of the labels are right while the model scores ${num(b)}, so they would teach it mistakes: correct them before anything else.`,
    source: 'google-tuning',
  },
  {
    id: 'small-gap',
    road: 'prompt',
    words: `The gap is at most ${SMALL_GAP} points`,
    when: (_, { missing }) => missing <= SMALL_GAP,
    because: (_, { missing }) =>
      `A gap of ${points(missing)} may close with a better prompt, which takes minutes and changes no weights; tune only if it does not.`,
    source: 'peft-docs',
  },
  {
    id: 'prompt-for-few',
    road: 'prompt',
    words: `Fewer than ${FEW} correct labels and a gap of at most ${GAP_FOR_A_PROMPT} points`,
    when: (_, { missing, correct }) => correct < FEW && missing <= GAP_FOR_A_PROMPT,
    because: (_, { missing, correct }) =>
      `With ${num(Math.round(correct))} correct labels, fewer than ${FEW}, no clear gain from tuning is to be expected, and for a gap of ${points(missing)} a better prompt is the cheaper try.`,
    source: 'openai-tuning',
  },
  {
    id: 'labels-below-target',
    road: 'clean',
    words: 'The labels are right less often than the target asks',
    when: ({ q, t }) => q < t,
    because: ({ q, t }) =>
      `Labels of which ${formatPercent(q / 100)} are right can neither teach nor measure a target of ${num(t)}: correct them before adding any, or lower the target.`,
    source: 'google-tuning',
  },
  {
    id: 'floor',
    road: 'label',
    words: `The baseline is at blind guessing and fewer than ${num(FEW_AT_THE_FLOOR)} labels are correct`,
    when: ({ b, f }, { correct }) => b <= f + LUCK && correct < FEW_AT_THE_FLOOR,
    because: () =>
      'From blind guessing a small set is a gamble: with 100 examples the published scores on MNLI ran from 37.6 to 63.8, so label 1,000 or more, or try a stronger model.',
    source: 'lora',
    at: 'Table 16',
  },
  {
    id: 'few',
    road: 'label',
    words: `Fewer than ${FEW} correct labels`,
    when: (_, { correct }) => correct < FEW,
    because: (_, { correct }) =>
      `Clear gains usually start at 50 to 100 good examples and ${num(Math.round(correct))} are correct here, so label more and use the best prompt meanwhile.`,
    source: 'openai-tuning',
  },
  {
    id: 'clean-first',
    road: 'clean',
    words: `The toy curve comes within ${LUCK} points of the target only if all labels are right`,
    when: ({ t }, { reach, clean }) => reach < t - LUCK && clean >= t - LUCK,
    because: ({ q, n }, { reach, clean }) =>
      `With all ${num(n)} labels right the toy curve would stand at ${about(clean)}, with ${formatPercent(q / 100)} right it stands at ${about(reach)}: correcting labels comes before adding some.`,
    source: 'google-tuning',
  },
  {
    id: 'climbing',
    road: 'label',
    words: `The toy curve is more than ${LUCK} points short and twice the labels would add a point or more`,
    when: ({ t }, { reach, climb }) => reach < t - LUCK && climb >= 1,
    because: ({ n }, { reach, climb }) =>
      `At ${num(n)} examples the toy curve stands at ${about(reach)} and still climbs, by ${points(climb)} for twice as many, so more labels are the next step.`,
    source: 'google-tuning',
  },
  {
    id: 'within-reach',
    road: 'peft',
    words: `The toy curve comes within ${LUCK} points of the target or passes it`,
    when: ({ t }, { reach }) => reach >= t - LUCK,
    because: ({ n, t }, { reach }) =>
      `With ${num(n)} examples the toy curve stands at ${about(reach)}, ${reach >= t ? 'past' : 'near'} the target of ${num(t)}, so tune a small part of the weights and compare with the baseline.`,
    source: 'lora',
    at: 'Table 16',
  },
  {
    id: 'many-and-flat',
    road: 'full',
    words: `The toy curve is flat and short of the target, with ${num(MANY)} or more correct labels`,
    when: (_, { correct }) => correct >= MANY,
    because: ({ t }, { reach }) =>
      `The toy curve is flat at ${about(reach)}, short of ${num(t)}; with this much data full fine-tuning learned more than LoRA on code and mathematics, but it forgets more and may stop short as well.`,
    source: 'learns-less',
  },
  {
    id: 'flat',
    road: 'peft',
    words: 'In all other cases: the toy curve is flat and short of the target',
    when: () => true,
    because: ({ t }, { reach }) =>
      `The toy curve is flat at ${about(reach)}, short of ${num(t)}: tune a small part of the weights, keep the gain, and lower the target or try a stronger model for the rest.`,
    source: 'lora',
    at: 'Table 16',
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
