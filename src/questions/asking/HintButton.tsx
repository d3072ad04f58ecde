import { words } from '#words/questions';
import { Button } from '../../ui/Button.tsx';
import { Note } from '../../ui/Note.tsx';
import type { Hints } from './useHints.ts';

const { hints: said } = words;

/** Asks for the next hint, and after the last for the answer. Does not say how many there are. */
export function HintButton({ hints, uid }: { hints: Hints; uid: string }) {
  if (hints.state === 'off') return null;
  const reason = hints.state === 'ready' ? undefined : said[hints.state];
  const off = hints.state === 'waiting' || hints.state === 'done';
  return (
    <>
      <Button
        aria-disabled={off || undefined}
        aria-describedby={reason ? `${uid}-hint-reason` : undefined}
        onClick={() => void hints.next()}
      >
        {hints.answerNext || hints.told ? said.show : hints.asked > 0 ? said.next : said.first}
      </Button>
      {reason && (
        <Note as="span" id={`${uid}-hint-reason`}>
          {reason}
        </Note>
      )}
    </>
  );
}
