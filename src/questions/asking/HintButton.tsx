import { words } from '#words/questions';
import { Button } from '../../ui/Button.tsx';
import type { Hints } from './useHints.ts';

const { hints: said } = words;

/** Asks for the next hint, and after the last for the answer. Does not say how many there are. */
export function HintButton({ hints, uid }: { hints: Hints; uid: string }) {
  if (hints.state === 'off') return null;
  const off = hints.state === 'waiting' || hints.state === 'done';
  return (
    <Button
      aria-disabled={off || undefined}
      aria-describedby={hints.state === 'ready' ? undefined : `${uid}-hint-reason`}
      onClick={() => void hints.next().then(() => requestAnimationFrame(() => showLast(`${uid}-hints`)))}
    >
      {hints.answerNext || hints.told ? said.show : hints.asked > 0 ? said.next : said.first}
    </Button>
  );
}

/** It may come under the bar at the foot of the window. */
const showLast = (list: string) =>
  document.getElementById(list)?.lastElementChild?.scrollIntoView({ block: 'nearest' });
