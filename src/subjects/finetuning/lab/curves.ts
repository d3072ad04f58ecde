import type { DataTable } from '../../../figures/frame/figure.ts';
import { formatFixedPercent } from '../../../notation/format.ts';
import { words } from '../words/en/labRace.ts';
import { laneNames, type Race } from './race.ts';
import type { Outcome } from './results.ts';

/** One of the numbers that grow in a race. */
export type Measure = 'exactMatch' | 'tokenAccuracy' | 'baseSkill';
export const MEASURES: Record<Measure, string> = words.curves.measures;

/** Points of a curve: step, and loss in nats a letter or a share from 0 to 1. */
export type Curve = readonly (readonly [step: number, value: number])[];

/** How many points a loss curve is thinned to: more cannot be told apart on a screen. */
const MOST_POINTS = 120;

/** The loss of a run, each point the mean of the steps since the one before. */
export function lossCurve(losses: readonly number[]): Curve {
  const each = Math.max(1, Math.ceil(losses.length / MOST_POINTS));
  const points: [number, number][] = [];
  for (let from = 0; from < losses.length; from += each) {
    const part = losses.slice(from, from + each);
    points.push([from + part.length, part.reduce((sum, loss) => sum + loss, 0) / part.length]);
  }
  return points;
}

/** A measure of a run at each evaluation; the last is the one on all held-out strings. */
export function measureCurve({ evaluations, summary }: Outcome, measure: Measure): Curve {
  const all = summary ? [...evaluations.filter(({ step }) => step < summary.step), summary] : evaluations;
  return all.map((evaluation) => [evaluation.step, evaluation[measure]]);
}

/** Every curve of every run as one long table: a row for each step, the evaluations beside the steps they belong to. */
export function curvesTable(race: Race, runs: readonly Outcome[]): DataTable {
  const names = laneNames(race.lanes);
  const rows = runs.flatMap((run) => {
    const evaluated = new Map(run.evaluations.map((evaluation) => [evaluation.step, evaluation]));
    if (run.summary) evaluated.set(run.summary.step, run.summary);
    const steps = new Set([...run.losses.keys()].map((at) => at + 1).concat([...evaluated.keys()]));
    return [...steps]
      .sort((a, b) => a - b)
      .map((step) => {
        const evaluation = evaluated.get(step);
        const measured = (['exactMatch', 'tokenAccuracy', 'baseSkill'] as const).map(
          (measure) => evaluation?.[measure] ?? '',
        );
        return [names[run.lane] ?? '', run.seed, step, run.losses[step - 1] ?? '', ...measured];
      });
  });
  return {
    caption: words.curves.everyStep,
    columns: words.curves.everyStepColumns,
    rows,
  };
}

/** Every evaluation of every run: what the charts of unseen strings draw. */
export function evaluationsTable(race: Race, runs: readonly Outcome[]): DataTable {
  const names = laneNames(race.lanes);
  const share = (value: number) => formatFixedPercent(value, 1);
  return {
    caption: words.curves.evaluations,
    columns: [...words.curves.evaluationsColumns, ...Object.values(MEASURES)],
    rows: runs.flatMap((run) => {
      const curves = (Object.keys(MEASURES) as Measure[]).map((measure) => measureCurve(run, measure));
      return (curves[0] ?? []).map(([step], at) => [
        names[run.lane] ?? '',
        run.seed,
        step,
        ...curves.map((curve) => share(curve[at]?.[1] ?? 0)),
      ]);
    }),
  };
}
