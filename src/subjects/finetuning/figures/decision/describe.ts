import type { DataTable, Description } from '../../../../figures/frame/figure.ts';
import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { advise } from './advise.ts';
import { loadedCase } from './cases.ts';
import { tunedScore } from './learningCurve.ts';
import { roadNamed } from './roads.ts';
import { sources } from './sources.ts';
import type { DecisionState } from './state.ts';
import { words } from './words.ts';

const num = formatNumber;
const points = (of: number): string => words.points(num(of), of);

/** What stands between baseline and target, in words. */
function gapWords({ b, t }: DecisionState): string {
  const missing = Math.round((t - b) * 10) / 10;
  if (missing > 0) return words.gap.missing(points(missing));
  return missing === 0 ? words.gap.none : words.gap.above(points(-missing));
}

function labelWords({ n, q }: DecisionState): string {
  const correct = Math.round((n * q) / 100);
  return words.labels(num(n), formatPercent(q / 100), num(correct));
}

/** What the toy curve says at the present number of examples; facts that change have none. */
function curveWords({ b, n, q, gap }: DecisionState): string {
  if (gap === 'facts') return words.noCurve;
  const reach = Math.round(tunedScore(b, n, q / 100));
  const clean = Math.round(tunedScore(b, n));
  return words.tuned({ examples: num(n), reach, below: reach < Math.round(b), clean });
}

function sentence(state: DecisionState): string {
  if (state.view === 'letters') return words.tenLetters;
  const { road, rule, reason } = advise(state);
  const { short } = sources[rule.source];
  const { b, t } = state;
  const rest = words.rule(rule.condition, reason, rule.at ? `${short}, ${rule.at}` : short);
  return `${words.state({
    baseline: num(b),
    target: num(t),
    gap: gapWords(state),
    labels: labelWords(state),
    road: roadNamed(road).name,
    curve: curveWords(state),
  })} ${rest}`;
}

function change(state: DecisionState, previous: DecisionState): string {
  if (Object.entries(state).every(([key, value]) => previous[key as keyof DecisionState] === value))
    return '';
  const loaded = state.case === previous.case ? undefined : loadedCase(state);
  const [now, before] = [advise(state), advise(previous)];
  const sentences = [
    loaded && words.loaded(loaded.button, num(state.b), num(state.t), num(state.n)),
    now.road === before.road
      ? words.stillAdvised(roadNamed(now.road).name)
      : words.nowAdvised(roadNamed(now.road).name, roadNamed(before.road).name),
    now.rule.id !== before.rule.id && now.reason,
    state.gap === 'behaviour' && words.expects(Math.round(tunedScore(state.b, state.n, state.q / 100))),
  ];
  return sentences.filter(Boolean).join(' ');
}

export function describe(state: DecisionState, previous?: DecisionState): Description {
  return {
    short: words.short,
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
    state.gap === 'facts' ? words.table.none : tenths(tunedScore(state.b, n, right));
  const published =
    methods.length === 0
      ? ''
      : words.table.published(
          shown?.sources.map(({ id, at }) => `${sources[id].short}${at ? `, ${at}` : ''}`) ?? [],
        );
  return {
    caption: `${words.table.caption(num(state.b), num(state.t), formatPercent(state.q / 100))}${published}`,
    columns: [
      words.table.examples,
      words.table.curve,
      words.table.clean,
      ...methods.map(words.table.method),
      words.table.first,
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
