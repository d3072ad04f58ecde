import { Axis } from '../../figures/parts/Axis.tsx';
import { linear } from '../../figures/parts/scales.ts';
import { formatFixedPercent } from '../../notation/format.ts';
import { type Calibration, calibrationOf } from '../../progress/attempts/calibration.ts';
import { setSettings, useProgress } from '../../progress/store.ts';

const SAID = {
  guess: 'You called it a guess',
  think: 'You thought so',
  sure: 'You were sure',
} as const;

const WIDTH = 320;
const ROW = 34;
const LEFT = 12;
const x = linear([0, 1], [LEFT, WIDTH - LEFT]);

/** How often the learner was right when sure: a chart, its words and its table. */
export function CalibrationSection() {
  const attempts = useProgress((s) => s.attempts);
  const asked = useProgress((s) => s.settings.confidence);
  const levels = calibrationOf(attempts);
  const some = levels.filter((one) => one.answers > 0);
  return (
    <section>
      <h2>How sure you were</h2>
      {some.length > 0 ? (
        <>
          <p>{inWords(levels)}</p>
          <Chart levels={some} />
          <section className="scroll" aria-label="How sure and how often right" tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">What you said</th>
                  <th scope="col">Right</th>
                  <th scope="col">Likely between</th>
                </tr>
              </thead>
              <tbody>
                {some.map(({ confidence, right, answers, interval }) => (
                  <tr key={confidence}>
                    <th scope="row">{SAID[confidence]}</th>
                    <td>{`${right} of ${answers}`}</td>
                    <td>
                      {interval &&
                        `${formatFixedPercent(interval.low)} and ${formatFixedPercent(interval.high)}`}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <p className="meta">
            The range is the Wilson interval, 95 %: few answers leave it wide. Openers are not counted.
          </p>
        </>
      ) : (
        <p>Nothing to compare yet: no check was answered together with how sure you were.</p>
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
          Let me check an answer as a guess, as thought or as sure
        </label>
      </p>
    </section>
  );
}

function inWords(levels: readonly Calibration[]): string {
  const sure = levels.find((one) => one.confidence === 'sure');
  const guess = levels.find((one) => one.confidence === 'guess');
  const sentences = [
    sure && sure.answers > 0 && `When you were sure you were right ${sure.right} of ${sure.answers} times.`,
    guess && guess.answers > 0 && `Of your guesses, ${guess.right} of ${guess.answers} were right.`,
  ];
  return sentences.filter(Boolean).join(' ') || 'So far you have only thought so, and never been sure.';
}

function Chart({ levels }: { levels: readonly Calibration[] }) {
  const height = levels.length * ROW + 26;
  return (
    <svg
      className="calibration"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={`Share of right answers by how sure you were, with its likely range. ${levels
        .map((one) => `${SAID[one.confidence]}: ${formatFixedPercent(one.right / one.answers)}`)
        .join('. ')}.`}
    >
      <Axis
        side="bottom"
        scale={x}
        at={height - 22}
        ticks={[0, 0.5, 1]}
        format={formatFixedPercent}
        grid={0}
        inside
      />
      {levels.map(({ confidence, right, answers, interval }, i) => {
        const y = i * ROW + 24;
        return (
          <g key={confidence}>
            <text className="fig-text" x={LEFT + 4} y={y - 9}>
              {SAID[confidence]}
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
