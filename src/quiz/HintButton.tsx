import { Button } from '../ui/Button.tsx';
import type { Hints } from './useHints.ts';

const reasons = {
  ready: '',
  waiting: 'Try with this hint first: the next one opens in a few seconds.',
  done: 'That was the last hint. A guess is fine: checking explains every answer.',
  failed: 'The hint could not be fetched. Try again when you are online.',
};

/** Asks for the next hint. Says neither how many there are nor how many are left. */
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
        {hints.shown.length > 0 ? 'Next hint' : 'Hint'}
      </Button>
      {reason && (
        <span id={`${uid}-hint-reason`} className="question-note">
          {reason}
        </span>
      )}
    </>
  );
}
