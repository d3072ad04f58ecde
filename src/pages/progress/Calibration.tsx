import { words as practice } from '#words/practice';
import { words as progress } from '#words/progress';
import { type Calibration, calibrationOf } from '../../progress/attempts/calibration.ts';
import { setSettings, useProgress } from '../../progress/store.ts';

const words = progress.calibration;

const WIDTH = 320;
const ROW = 34;
const LEFT = 12;
const x = (share: number): number => LEFT + share * (WIDTH - 2 * LEFT);
const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

/** How often the learner was right when sure: a chart, its words and its table. */
export function CalibrationSection() {
  const attempts = useProgress((s) => s.attempts);
  const asked = useProgress((s) => s.settings.confidence);
  const levels = calibrationOf(attempts);
  const some = levels.filter((one) => one.answers > 0);
  return (
    <section>
      <h2>{words.title}</h2>
      {some.length > 0 ? (
        <>
          <p>{inWords(levels)}</p>
          <Chart levels={some} />
          <section className="scroll" aria-label={words.table} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.what}</th>
                  <th scope="col">{words.right}</th>
                  <th scope="col">{words.between}</th>
                </tr>
              </thead>
              <tbody>
                {some.map(({ confidence, right, answers, interval }) => (
                  <tr key={confidence}>
                    <th scope="row">{words.said[confidence]}</th>
                    <td>{practice.outOf(right, answers)}</td>
                    <td>{interval && words.interval(percent(interval.low), percent(interval.high))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <p className="meta">{words.method}</p>
        </>
      ) : (
        <p>{words.nothing}</p>
      )}
      <p>
        <label className="check">
          <input
            type="checkbox"
            checked={asked}
            onChange={(event) =>
              setSettings({ confidence: event.currentTarget.checked, confidenceOffered: true })
            }
          />
          {words.ask}
        </label>
      </p>
    </section>
  );
}

function inWords(levels: readonly Calibration[]): string {
  const sure = levels.find((one) => one.confidence === 'sure');
  const guess = levels.find((one) => one.confidence === 'guess');
  const sentences = [
    sure && sure.answers > 0 && words.sure(sure.right, sure.answers),
    guess && guess.answers > 0 && words.guesses(guess.right, guess.answers),
  ];
  return sentences.filter(Boolean).join(' ') || words.onlyThought;
}

function Chart({ levels }: { levels: readonly Calibration[] }) {
  const height = levels.length * ROW + 26;
  return (
    <svg
      className="calibration"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={words.chart(
        levels.map((one) => words.share(words.said[one.confidence], percent(one.right / one.answers))),
      )}
    >
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line className="fig-rule" x1={x(share)} x2={x(share)} y1={0} y2={height - 22} />
          <text
            className="fig-text-2"
            x={x(share)}
            y={height - 6}
            textAnchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}
          >
            {percent(share)}
          </text>
        </g>
      ))}
      {levels.map(({ confidence, right, answers, interval }, i) => {
        const y = i * ROW + 24;
        return (
          <g key={confidence}>
            <text className="fig-text" x={LEFT + 4} y={y - 9}>
              {words.said[confidence]}
            </text>
            {interval && (
              <line className="calibration-range" x1={x(interval.low)} x2={x(interval.high)} y1={y} y2={y} />
            )}
            <circle className="calibration-share" cx={x(right / answers)} cy={y} r={5} />
          </g>
        );
      })}
    </svg>
  );
}
