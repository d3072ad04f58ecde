import type { CourseMap } from '../../course/types.ts';
import { deckOf, dueCards, nextDue } from '../../progress/review/review.ts';
import { useProgress } from '../../progress/store.ts';
import { href } from '../../ui/href.ts';
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
      <p className="due">
        <span>{`${due} ${due === 1 ? 'review' : 'reviews'} due, ${minutesFor(due)}.`}</span>
        <a className="button" href={href('review')}>
          Review
        </a>
      </p>
    );
  return (
    <p className="due">
      <span>
        No review is due today{next ? `; the next comes ${dayName(next.at, now)}` : ''}.{' '}
        <a href={href('review')}>About reviews</a>
      </span>
    </p>
  );
}
