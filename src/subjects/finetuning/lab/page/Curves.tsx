import { useId, useMemo, useState } from 'react';
import fields from '../../parts/fields.module.css';
import { words } from '../../words/en/lab.ts';
import { lossCurve, MEASURES, type Measure, measureCurve } from '../curves.ts';
import type { Outcome } from '../results.ts';
import { CurveChart } from './CurveChart.tsx';
import styles from './lab.module.css';

export interface DrawnRun extends Outcome {
  id: string;
}

interface Props {
  runs: readonly DrawnRun[];
  steps: number;
  firstSeed: number;
}

/** The two charts of a race: loss on the strings trained on, and a measure on strings never seen. */
export function Curves({ runs, steps, firstSeed }: Props) {
  const id = useId();
  const [measure, setMeasure] = useState<Measure>('exactMatch');
  const [log, setLog] = useState(false);
  const line = useMemo(
    () =>
      ({ id: key, lane, seed }: DrawnRun) => ({ key, lane, again: seed !== firstSeed }),
    [firstSeed],
  );
  const losses = useMemo(
    () => runs.map((run) => ({ ...line(run), curve: lossCurve(run.losses) })),
    [runs, line],
  );
  const shares = useMemo(
    () => runs.map((run) => ({ ...line(run), curve: measureCurve(run, measure) })),
    [runs, line, measure],
  );
  return (
    <div className={styles.charts}>
      <div>
        <CurveChart
          id={`${id}-right`}
          title={words.curves.onUnseenStrings(MEASURES[measure])}
          lines={shares}
          steps={steps}
          scale="share"
          name="right"
        />
        <fieldset className={styles.row}>
          <legend className="visually-hidden">{words.curves.whatChartUnseen}</legend>
          {(Object.keys(MEASURES) as Measure[]).map((key) => (
            <label key={key} className={fields.choice}>
              <input
                type="radio"
                name={`${id}-measure`}
                checked={measure === key}
                onChange={() => setMeasure(key)}
              />
              <span>{MEASURES[key]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <div>
        <CurveChart
          id={`${id}-loss`}
          title={words.curves.lossOnStrings}
          lines={losses}
          steps={steps}
          scale={log ? 'log' : 'linear'}
          name="loss"
        />
        <div className={styles.row}>
          <label className={fields.choice}>
            <input type="checkbox" checked={log} onChange={(event) => setLog(event.currentTarget.checked)} />
            <span>{words.curves.logarithmicScale}</span>
          </label>
        </div>
      </div>
    </div>
  );
}
