import type { MouseEvent } from 'react';
import { words } from '#words/questions';
import type { Confidence } from '../../progress/attempts/record.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ConfidenceButtons.module.css';

const LEVELS: readonly Confidence[] = ['guess', 'think', 'sure'];

interface Props {
  onCheck(confidence: Confidence): void;
}

/**
 * Checks, and says how sure the learner is, in one tap. Beside Check, which asks for nothing and stays what Enter does.
 */
export function ConfidenceButtons({ onCheck }: Props) {
  const check = (confidence: Confidence) => (event: MouseEvent) => {
    if (event.detail <= 1) onCheck(confidence);
  };
  return (
    <fieldset className={`in-row ${styles.levels}`}>
      <legend>{words.checkAs}</legend>
      {LEVELS.map((confidence) => (
        <Button key={confidence} compact onClick={check(confidence)}>
          {words.confidence[confidence]}
        </Button>
      ))}
    </fieldset>
  );
}
