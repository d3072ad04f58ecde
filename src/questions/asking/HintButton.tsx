import { Button } from '../../ui/Button.tsx';
import type { Hints } from './useHints.ts';

const reasons = {
  ready: '',
  waiting: 'Try with this hint first: the next step opens in a few seconds.',
  done: 'That was the answer. Give it and check: the explanation says why it is so.',
  failed: 'The hint could not be fetched. Try again when you are online.',
};

/** Asks for the next hint, and after the last for the answer. Does not say how many there are. */
export function HintButton({ hints, uid }: { hints: Hints; uid: string }) {
  if (hints.state === 'off') return null;
  const reason = reasons[hints.state];
  const off = hints.state === 'waiting' || hints.state === 'done';
  return (
    <>
      <Button
        aria-disabled={off || undefined}
        aria-describedby={reason ? `${uid}-hint-reason` : undefined}
        onClick={() => void hints.next()}
      >
        {hints.answerNext || hints.told ? 'Show the answer' : hints.asked > 0 ? 'Next hint' : 'Hint'}
      </Button>
      {reason && (
        <span id={`${uid}-hint-reason`} className="question-note">
          {reason}
        </span>
      )}
    </>
  );
}
