import { lazy, Suspense, useEffect } from 'react';
import { words } from '#words/home';
import type { CourseMap } from '../../course/types.ts';
import { lessonState } from '../../progress/attempts/record.ts';
import { useProgress } from '../../progress/store.ts';
import { href } from '../../ui/href.ts';
import { linked } from '../../ui/linked.tsx';
import { Note } from '../../ui/Note.tsx';
import { GoOn } from './GoOn.tsx';
import { HomeLine } from './HomeLine.tsx';
import styles from './Resume.module.css';
import type { TopicSection } from './topicSections.ts';
import { whereToGoOn } from './whereToGoOn.ts';

// The scheduler weighs as much as a lesson's own code, and is of no use to who has not begun.
const DueToday = lazy(() => import('../review/DueToday.tsx').then((m) => ({ default: m.DueToday })));

interface Props {
  map: CourseMap;
  /** By topic. */
  sections: Record<string, TopicSection[]>;
}

/**
 * What who comes back sees first: where they stopped, and what is due. `themeScript.ts` has made room for it before
 * the page was painted, and the room keeps its size while it fills.
 */
export function Resume({ map, sections }: Props) {
  const ready = useProgress((s) => s.ready);
  const place = useProgress((s) => s.place);
  const attempts = useProgress((s) => s.attempts);
  const goOn = whereToGoOn(map, sections, attempts, place);
  const returns = goOn !== undefined;
  useEffect(() => {
    // The script has seen a place; whether it is one of this course as it is now, and what a file brought, it has not.
    if (ready) document.documentElement.toggleAttribute('data-returning', returns);
  }, [ready, returns]);
  const states = map.lessons.map((lesson) => lessonState(attempts, lesson));
  const scored = states.reduce((n, state) => n + state.scored, 0);
  const right = states.reduce((n, state) => n + state.right, 0);
  const room = <HomeLine />;
  return (
    <>
      <div className={styles.place}>{goOn && <GoOn {...goOn} map={map} sections={sections} />}</div>
      {returns ? (
        <Suspense fallback={room}>
          <DueToday map={map} />
        </Suspense>
      ) : (
        room
      )}
      <Note className={styles.sum}>
        {scored > 0 ? linked(words.sum(right, scored), href('progress')) : '\u00a0'}
      </Note>
    </>
  );
}
