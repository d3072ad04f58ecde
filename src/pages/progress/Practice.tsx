import { type PracticeDay, practiceDays, timeSpent } from '../../progress/attempts/practice.ts';
import { useProgress } from '../../progress/store.ts';
import { duration } from './duration.ts';

const WEEKS = 12;
const CELL = 20;
const GAP = 3;
const STEP = CELL + GAP;
const LABEL = 34;

const dayOf = (date: string): string =>
  new Date(`${date}T12:00:00Z`).toLocaleDateString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });

/** Steps of the shade: none, a few, some, many answers on a day. */
const shade = (answers: number): number => (answers === 0 ? 0 : answers < 5 ? 1 : answers < 15 ? 2 : 3);

/** When the learner practised, and how long. No running number of days: a missed day costs nothing. */
export function Practice() {
  const attempts = useProgress((s) => s.attempts);
  const days = practiceDays(attempts, Date.now(), WEEKS);
  const practised = days.filter((day) => day.answers > 0);
  const { ms, measured } = timeSpent(attempts);
  if (attempts.length === 0) return null;
  const words = `In the last ${WEEKS} weeks you answered questions on ${practised.length} of ${days.length} days.`;
  return (
    <section>
      <h2>Time and days</h2>
      {measured > 0 && (
        <p>{`${duration(ms)} with a question in sight, measured over ${measured} ${measured === 1 ? 'answer' : 'answers'}.`}</p>
      )}
      <p>{words}</p>
      <Heat days={days} words={words} />
      {practised.length > 0 && (
        <details className="contents">
          <summary>The days as a table</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">Answers</th>
                <th scope="col">Time</th>
              </tr>
            </thead>
            <tbody>
              {practised.map(({ date, answers, ms }) => (
                <tr key={date}>
                  <th scope="row">{dayOf(date)}</th>
                  <td>{answers}</td>
                  <td>{ms > 0 ? duration(ms) : 'not measured'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}

/** A column a week, from Monday down; the darker, the more answers. */
function Heat({ days, words }: { days: readonly PracticeDay[]; words: string }) {
  return (
    <svg
      className="heat"
      viewBox={`0 -1 ${LABEL + WEEKS * STEP} ${7 * STEP + 1}`}
      role="img"
      aria-label={`${words} One square a day, one column a week, the last on the right.`}
    >
      {['Mon', 'Thu', 'Sun'].map((name, i) => (
        <text key={name} className="fig-text-2" x={0} y={i * 3 * STEP + 15}>
          {name}
        </text>
      ))}
      {days.map(({ date, answers }, i) => (
        <rect
          key={date}
          className="heat-day"
          data-shade={shade(answers)}
          x={LABEL + Math.floor(i / 7) * STEP}
          y={(i % 7) * STEP}
          width={CELL}
          height={CELL}
          rx={2}
        >
          <title>{`${dayOf(date)}: ${answers}`}</title>
        </rect>
      ))}
    </svg>
  );
}
