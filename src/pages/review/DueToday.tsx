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

/** What is due today, in a line. */
export function DueToday({ map }: { map: CourseMap }) {
  const attempts = useProgress((s) => s.attempts);
  const deck = deckOf(attempts, map);
  const now = Date.now();
  const due = dueCards(deck, now).length;
  const next = nextDue(deck, now);
  if (due > 0)
    return (
      <HomeLine action={<ButtonLink href={href('review')}>{words.review}</ButtonLink>}>
        {words.due(due, minutesFor(due))}
      </HomeLine>
    );
  return <HomeLine>{linked(words.nothing(next && dayName(next.at, now)), href('review'))}</HomeLine>;
}
