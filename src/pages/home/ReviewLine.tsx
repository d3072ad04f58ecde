import { lazy, Suspense } from 'react';
import { words } from '#words/home';
import type { CourseMap } from '../../course/types.ts';
import { CHECKED } from '../../progress/attempts/record.ts';
import { useProgress } from '../../progress/store.ts';
import { href } from '../../ui/href.ts';
import { linked } from '../../ui/linked.tsx';
import { HomeLine } from './HomeLine.tsx';

// The scheduler weighs as much as a lesson's own code, and is of no use before the first check is answered.
const DueToday = lazy(() => import('../review/DueToday.tsx').then((m) => ({ default: m.DueToday })));

/** The line on the home page that leads to the reviews. */
export function ReviewLine({ map }: { map: CourseMap }) {
  const answered = useProgress((s) => s.attempts.some((one) => CHECKED.includes(one.asked)));
  const line = <HomeLine>{linked(words.reviews, href('review'))}</HomeLine>;
  if (!answered) return line;
  return (
    <Suspense fallback={line}>
      <DueToday map={map} />
    </Suspense>
  );
}
