import { words as practice } from '#words/practice';
import { words as progress } from '#words/progress';
import { Axis } from '../../figures/parts/Axis.tsx';
import { linear } from '../../figures/parts/scales.ts';
import { formatFixedPercent } from '../../notation/format.ts';
import { type Calibration, calibrationOf } from '../../progress/attempts/calibration.ts';
import { setSettings, useProgress } from '../../progress/store.ts';
import { CheckField } from '../../ui/CheckField.tsx';
import { SmallPrint } from '../shell/SmallPrint.tsx';
import styles from './charts.module.css';

const words = progress.calibration;

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
                    <td>
                      {interval &&
                        words.interval(formatFixedPercent(interval.low), formatFixedPercent(interval.high))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <SmallPrint>{words.method}</SmallPrint>
        </>
      ) : (
        <p>{words.nothing}</p>
      )}
      <p>
        <CheckField
          checked={asked}
          onChange={(event) =>
            setSettings({ confidence: event.currentTarget.checked, confidenceOffered: true })
          }
        >
          {words.ask}
        </CheckField>
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
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={words.chart(
        levels.map((one) =>
          words.share(words.said[one.confidence], formatFixedPercent(one.right / one.answers)),
        ),
      )}
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
              {words.said[confidence]}
            </text>
            {interval && (
              <line className={styles.range} x1={x(interval.low)} x2={x(interval.high)} y1={y} y2={y} />
            )}
            <circle className={styles.mark} cx={x(right / answers)} cy={y} r={5} />
          </g>
        );
      })}
    </svg>
  );
}
