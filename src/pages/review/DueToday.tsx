import { words } from '#words/due';
import type { CourseMap } from '../../course/types.ts';
import { deckOf, dueCards, nextDue } from '../../progress/review/review.ts';
import { useProgress } from '../../progress/store.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { href } from '../../ui/href.ts';
import { linked } from '../../ui/linked.tsx';
import { HomeLine } from '../home/HomeLine.tsx';
import { dayName } from './day.ts';
import { minutesFor } from './minutes.ts';

/** What is due today, or when the next review comes. */
export function DueToday({ map }: { map: CourseMap }) {
  const attempts = useProgress((s) => s.attempts);
  const deck = deckOf(attempts, map);
  const now = Date.now();
  const due = dueCards(deck, now);
  const next = nextDue(deck, now);
  if (due.length > 0)
    return (
      <HomeLine
        title={words.due(due.length)}
        action={<ButtonLink href={href('review')}>{words.review}</ButtonLink>}
      >
        {words.oldest(Math.min(...due.map(({ last }) => last.at)), minutesFor(due.length))}
      </HomeLine>
    );
  return (
    <HomeLine title={words.nothing}>
      {linked(next ? words.next(dayName(next.at, now)) : words.none, href('review'))}
    </HomeLine>
  );
}
