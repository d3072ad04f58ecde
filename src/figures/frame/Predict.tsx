import { useEffect, useRef } from 'react';
import { words } from '#words/figure';
import { Button } from '../../ui/Button.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import type { FigureState } from '../spec.ts';
import type { PredictionSpec } from './figure.ts';
import styles from './Predict.module.css';

interface Props {
  spec: PredictionSpec;
  state: FigureState;
  /** What was predicted; '' when the learner asked just to be shown; undefined before. */
  predicted: string | undefined;
  onPredict(value: string): void;
}

/** Asks for a guess before the figure moves; afterwards keeps it beside what is so. Both take the same room. */
export function Predict({ spec, state, predicted, onPredict }: Props) {
  const outcome = useRef<HTMLParagraphElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone: the outcome takes its focus.
    if (predicted !== undefined && asked.current) outcome.current?.focus();
    asked.current = false;
  }, [predicted]);

  function predict(value: string) {
    asked.current = true;
    onPredict(value);
  }

  if (predicted !== undefined) {
    const label = spec.choices(state).find((choice) => choice.value === predicted)?.label;
    return (
      <div className={styles.predict} data-predict="">
        <p ref={outcome} tabIndex={-1}>
          {label && <strong>{`${words.predicted(label)} `}</strong>}
          {spec.outcome(predicted, state)}
        </p>
      </div>
    );
  }
  return (
    <fieldset className={`screen-only ${styles.predict}`} data-predict="">
      <legend>{words.predict(spec.ask(state))}</legend>
      <div className={styles.choices}>
        {spec.choices(state).map(({ value, label }) => (
          <Button key={value} onClick={() => predict(value)}>
            {label}
          </Button>
        ))}
        <TextButton className={styles.show} onClick={() => predict('')}>
          {words.show}
        </TextButton>
      </div>
    </fieldset>
  );
}
