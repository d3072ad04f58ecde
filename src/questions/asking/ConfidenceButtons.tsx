import type { MouseEvent } from 'react';
import type { Confidence } from '../../progress/attempts/record.ts';
import { Button } from '../../ui/Button.tsx';

const LEVELS: readonly (readonly [Confidence, string])[] = [
  ['guess', 'A guess'],
  ['think', 'I think so'],
  ['sure', 'I am sure'],
];

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
    <fieldset className="question-confidence">
      <legend>or check as</legend>
      {LEVELS.map(([confidence, words]) => (
        <Button key={confidence} onClick={check(confidence)}>
          {words}
        </Button>
      ))}
    </fieldset>
  );
}
