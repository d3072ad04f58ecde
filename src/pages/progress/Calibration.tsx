import { lazy, Suspense } from 'react';
import { words as practice } from '#words/practice';
import { words as progress } from '#words/progress';
import { formatFixedPercent } from '../../notation/format.ts';
import { type Calibration, calibrationOf } from '../../progress/attempts/calibration.ts';
import { setSettings, useProgress } from '../../progress/store.ts';
import { CheckField } from '../../ui/CheckField.tsx';
import { SmallPrint } from '../shell/SmallPrint.tsx';

// With its axis, of no use before a confidence was given.
const Chart = lazy(() => import('./CalibrationChart.tsx').then((m) => ({ default: m.CalibrationChart })));

const words = progress.calibration;

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
          <Suspense>
            <Chart levels={some} />
          </Suspense>
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
