import { words as practice } from '#words/practice';
import { words as progress } from '#words/progress';
import { type PracticeDay, practiceDays, timeSpent } from '../../progress/attempts/practice.ts';
import { useProgress } from '../../progress/store.ts';
import { shortDay } from '../../words/dates.ts';
import { Folded } from '../shell/Folded.tsx';
import styles from './charts.module.css';
import { duration } from './duration.ts';

const words = progress.practice;

const WEEKS = 12;
const CELL = 20;
const GAP = 3;
const STEP = CELL + GAP;
const LABEL = 34;

/** Steps of the shade: none, a few, some, many answers on a day. */
const shade = (answers: number): number => (answers === 0 ? 0 : answers < 5 ? 0.3 : answers < 15 ? 0.6 : 1);

/** When the learner practised, and how long. No running number of days: a missed day costs nothing. */
export function Practice() {
  const attempts = useProgress((s) => s.attempts);
  const days = practiceDays(attempts, Date.now(), WEEKS);
  const practised = days.filter((day) => day.answers > 0);
  const { ms, measured } = timeSpent(attempts);
  if (attempts.length === 0) return null;
  const said = words.days(WEEKS, practised.length, days.length);
  return (
    <section>
      <h2>{words.title}</h2>
      {measured > 0 && <p>{words.time(duration(ms), practice.answers(measured))}</p>}
      <p>{said}</p>
      <Heat days={days} said={said} />
      {practised.length > 0 && (
        <Folded summary={words.table}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.day}</th>
                <th scope="col">{words.answers}</th>
                <th scope="col">{words.spent}</th>
              </tr>
            </thead>
            <tbody>
              {practised.map(({ date, answers, ms }) => (
                <tr key={date}>
                  <th scope="row">{shortDay(date)}</th>
                  <td>{answers}</td>
                  <td>{ms > 0 ? duration(ms) : words.notMeasured}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Folded>
      )}
    </section>
  );
}

/** A column a week, from Monday down; the darker, the more answers. */
function Heat({ days, said }: { days: readonly PracticeDay[]; said: string }) {
  return (
    <svg
      className={styles.chart}
      viewBox={`0 -1 ${LABEL + WEEKS * STEP} ${7 * STEP + 1}`}
      role="img"
      aria-label={`${said} ${words.chart}`}
    >
      {words.weekdays.map((name, i) => (
        <text key={name} className="fig-text-2" x={0} y={i * 3 * STEP + 15}>
          {name}
        </text>
      ))}
      {days.map(({ date, answers }, i) => (
        <rect
          key={date}
          className={styles.mark}
          fillOpacity={shade(answers)}
          x={LABEL + Math.floor(i / 7) * STEP}
          y={(i % 7) * STEP}
          width={CELL}
          height={CELL}
          rx={2}
        >
          <title>{words.dayAnswers(shortDay(date), answers)}</title>
        </rect>
      ))}
    </svg>
  );
}
