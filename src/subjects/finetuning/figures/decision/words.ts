import type { DataTable, Description, PredictionSpec } from '../../../../figures/frame/figure.ts';
import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { advise, type Road } from './advise.ts';
import { loadedCase } from './cases.ts';
import { tunedScore } from './learningCurve.ts';
import { roadNamed } from './roads.ts';
import { sources } from './sources.ts';
import type { DecisionState } from './state.ts';

const num = formatNumber;
const points = (of: number): string => `${num(of)} ${of === 1 ? 'point' : 'points'}`;

/** What stands between baseline and target, in words. */
export function gapWords({ b, t }: DecisionState): string {
  const missing = Math.round((t - b) * 10) / 10;
  if (missing > 0) return `a gap of ${points(missing)}`;
  return missing === 0 ? 'no gap' : `${points(-missing)} above the target`;
}

export function labelWords({ n, q }: DecisionState): string {
  const correct = Math.round((n * q) / 100);
  return `${num(n)} labelled examples, ${formatPercent(q / 100)} of them right, make ${num(correct)} correct labels`;
}

/** What the toy curve says at the present number of examples; facts that change have none. */
function curveWords({ b, n, q, gap }: DecisionState): string {
  if (gap === 'facts')
    return 'No learning curve is drawn: facts that change are not a skill that examples teach.';
  const reach = Math.round(tunedScore(b, n, q / 100));
  const clean = Math.round(tunedScore(b, n));
  const below = reach < Math.round(b) ? ', below the baseline, because wrong labels are learned too' : '';
  const mended = clean === reach ? '' : ` With every label right it would be about ${clean}.`;
  return `Tuned on ${num(n)} examples, the toy curve expects a score of about ${reach}${below}.${mended}`;
}

function sentence(state: DecisionState): string {
  const { road } = advise(state);
  const { b, t } = state;
  return `Baseline ${num(b)}, target ${num(t)}: ${gapWords(state)}. ${labelWords(state)}. What to try first: ${roadNamed(road).name}. ${curveWords(state)}`;
}

function change(state: DecisionState, previous: DecisionState): string {
  if (Object.entries(state).every(([key, value]) => previous[key as keyof DecisionState] === value))
    return '';
  const loaded = state.case === previous.case ? undefined : loadedCase(state);
  const [now, before] = [advise(state), advise(previous)];
  const parts = [
    loaded &&
      `Loaded: ${loaded.button}. Baseline ${num(state.b)}, target ${num(state.t)}, ${num(state.n)} examples.`,
    now.road === before.road
      ? `Still advised: ${roadNamed(now.road).name}.`
      : `Now advised: ${roadNamed(now.road).name}, before it was: ${roadNamed(before.road).name}.`,
    now.rule.id !== before.rule.id && now.reason,
    state.gap === 'behaviour' &&
      `The toy curve expects about ${Math.round(tunedScore(state.b, state.n, state.q / 100))}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

export function describe(state: DecisionState, previous?: DecisionState): Description {
  return {
    short:
      'Which road to try for a baseline, a target and labelled examples, with an expected learning curve.',
    state: sentence(state),
    change: previous ? change(state, previous) : '',
  };
}

const SIZES = [10, 50, 100, 1000, 10_000, 100_000, 392_000, 1_000_000];

/** The curve and the advice along the axis of examples, the present number among them, with what is published. */
export function table(state: DecisionState): DataTable {
  const shown = loadedCase(state);
  const methods = [...new Set(shown?.points.map(({ method }) => method))];
  const sizes = [...new Set([...SIZES, state.n])].sort((a, b) => a - b);
  const tenths = (score: number) => Math.round(score * 10) / 10;
  const curve = (n: number, right: number) =>
    state.gap === 'facts' ? 'none' : tenths(tunedScore(state.b, n, right));
  const published =
    methods.length === 0
      ? ''
      : ` Published scores: ${shown?.sources.map(({ id, at }) => `${sources[id].short}${at ? `, ${at}` : ''}`).join('; ')}.`;
  return {
    caption: `Scores and advice by number of examples: baseline ${num(state.b)}, target ${num(state.t)}, ${formatPercent(state.q / 100)} of the labels right. The curve is a toy shaped after GPT-3 on MNLI.${published}`,
    columns: [
      'labelled examples',
      'toy curve',
      'toy curve, all labels right',
      ...methods.map((method) => `published: ${method}`),
      'try first',
    ],
    rows: sizes.map((n) => [
      n,
      curve(n, state.q / 100),
      curve(n, 1),
      ...methods.map(
        (method) => shown?.points.find((p) => p.method === method && p.examples === n)?.score ?? '',
      ),
      roadNamed(advise({ ...state, n }).road).name,
    ]),
  };
}

/** The roads offered as guesses: the advised one and three that tempt, always in the same order. */
function offered(state: DecisionState): Road[] {
  const { road } = advise(state);
  const order: Road[] = ['use', 'prompt', 'retrieval', 'clean', 'label', 'peft', 'full'];
  const tempting: Road[] = ['label', 'peft', 'prompt', 'retrieval'];
  const chosen = new Set([road, ...tempting.filter((id) => id !== road).slice(0, 3)]);
  return order.filter((id) => chosen.has(id));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const prediction: PredictionSpec<DecisionState> = {
  ask: ({ b, t, n }) =>
    `The baseline is ${num(b)}, the target ${num(t)}, and ${num(n)} labelled examples lie ready. What would you try first?`,
  choices: (state) => offered(state).map((road) => ({ value: road, label: capital(roadNamed(road).name) })),
  truth: (state) => advise(state).road,
  outcome(predicted, state) {
    const { road, reason } = advise(state);
    const { name } = roadNamed(road);
    if (predicted === '') return `The rule says: ${name} first. ${reason}`;
    return predicted === road ? `So does the rule. ${reason}` : `The rule says: ${name} first. ${reason}`;
  },
};
