import { formatFixed, formatNumber } from '../../../../notation/format.ts';
import { words } from '../../words/en/lab.ts';
import { countModel } from '../engine/parameters.ts';
import { LAB_SHAPE } from '../engine/shape.ts';
import { laneNames, type Race } from '../race.ts';
import { mean, type Outcome } from '../results.ts';
import { percent } from '../verdict.ts';
import { LaneSwatch } from './LaneSwatch.tsx';
import styles from './lab.module.css';
import { ShareBar } from './ShareBar.tsx';

interface Props {
  race: Race;
  runs: readonly Outcome[];
}

const HEADINGS = [
  words.standings.method,
  words.standings.trained,
  words.standings.share,
  words.standings.step,
  words.standings.loss,
  words.standings.lettersRight,
  words.standings.allSixRight,
  words.standings.oldSkills,
  words.standings.stepTakes,
];
/** Steps whose mean is shown as the present loss: one alone jumps about. */
const RECENT = 10;

/** Over the seeds: the mean, and under it the range where there is one. */
function Spread({ values }: { values: readonly number[] }) {
  if (values.length === 0) return '–';
  const middle = percent(mean(values));
  if (values.length === 1) return middle;
  return (
    <>
      {middle}
      <small>{words.standings.range(percent(Math.min(...values)), percent(Math.max(...values)))}</small>
    </>
  );
}

/** Where every lane stands: the charts' numbers, and what the methods train. */
export function Standings({ race, runs }: Props) {
  const names = laneNames(race.lanes);
  return (
    <>
      <p className={styles.note}>{words.standings.measuredOnStrings(formatNumber(countModel(LAB_SHAPE)))}</p>
      <section className={styles.scroll} tabIndex={0} aria-label={words.standings.standings}>
        <table className={styles.standings} data-lab="standings">
          <thead>
            <tr>
              {HEADINGS.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {race.lanes.map((_, lane) => {
              const mine = runs.filter((run) => run.lane === lane);
              const measured = mine.flatMap((run) => run.summary ?? run.evaluations.at(-1) ?? []);
              const first = mine[0];
              const recent = mine.flatMap((run) =>
                run.losses.length > 0 ? [mean(run.losses.slice(-RECENT))] : [],
              );
              const speed = mine.map((run) => run.msPerStep).filter((ms) => ms > 0);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a lane is known by its place
                <tr key={lane}>
                  <th scope="row">
                    <LaneSwatch lane={lane} /> {names[lane]}
                  </th>
                  <td>{first?.trainable ? formatNumber(first.trainable) : '–'}</td>
                  <td>{first?.trainable ? <ShareBar share={first.share} /> : '–'}</td>
                  <td>{formatNumber(Math.max(0, ...mine.map((run) => run.step)))}</td>
                  <td>{recent.length > 0 ? formatFixed(mean(recent), 3) : '–'}</td>
                  <td>
                    <Spread values={measured.map((evaluation) => evaluation.tokenAccuracy)} />
                  </td>
                  <td>
                    <Spread values={measured.map((evaluation) => evaluation.exactMatch)} />
                  </td>
                  <td>
                    <Spread values={measured.map((evaluation) => evaluation.baseSkill)} />
                  </td>
                  <td>{speed.length > 0 ? words.standings.milliseconds(Math.round(mean(speed))) : '–'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}
