import { useEffect, useRef } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { TextButton } from '../../../../ui/TextButton.tsx';
import { words } from '../../words/en/lab.ts';
import styles from './Predict.module.css';

const said = words.predict;

interface Props {
  ask: string;
  choices: { value: string; label: string }[];
  /** What was predicted; '' when the learner asked just to be shown; undefined before. */
  predicted: string | undefined;
  /** One line: what is so, as far as it is known. */
  outcome(predicted: string): string;
  onPredict(value: string): void;
}

/** Asks for a guess before the race; afterwards keeps it beside what is so. Both take the same room. */
export function Predict({ ask, choices, predicted, outcome, onPredict }: Props) {
  const told = useRef<HTMLParagraphElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone: the outcome takes its focus.
    if (predicted !== undefined && asked.current) told.current?.focus();
    asked.current = false;
  }, [predicted]);

  function predict(value: string) {
    asked.current = true;
    onPredict(value);
  }

  if (predicted !== undefined) {
    const label = choices.find((choice) => choice.value === predicted)?.label;
    return (
      <div className={styles.predict} data-predict="">
        <p ref={told} tabIndex={-1}>
          {label && <strong>{`${said.predicted(label)} `}</strong>}
          {outcome(predicted)}
        </p>
      </div>
    );
  }
  return (
    <fieldset className={`screen-only ${styles.predict}`} data-predict="">
      <legend>{said.before(ask)}</legend>
      <div className={styles.choices}>
        {choices.map(({ value, label }) => (
          <Button key={value} onClick={() => predict(value)}>
            {label}
          </Button>
        ))}
        <TextButton className={styles.show} onClick={() => predict('')}>
          {said.show}
        </TextButton>
      </div>
    </fieldset>
  );
}
