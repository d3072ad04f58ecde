import { lazy, Suspense } from 'react';
import { words as practice } from '#words/practice';
import { words } from '#words/summary';
import type { CourseMap, QuestionFace } from '../../course/types.ts';
import { inventoryOf } from '../../progress/attempts/gain.ts';
import { lessonState } from '../../progress/attempts/record.ts';
import { useProgress } from '../../progress/store.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import { href } from '../../ui/href.ts';
import { linked } from '../../ui/linked.tsx';
import { longDate } from '../../words/dates.ts';
import { Gain } from '../inventory/Gain.tsx';

// How long each objective holds takes the scheduler, of no use to who has answered nothing.
const ObjectiveList = lazy(() => import('./ObjectiveList.tsx').then((m) => ({ default: m.ObjectiveList })));

interface Props {
  map: CourseMap;
  title: string;
  inventory: Pick<QuestionFace, 'id' | 'version'>[];
}

/** What the learner did, on a page that can be printed, and what it is worth. */
export function Summary({ map, title, inventory }: Props) {
  const attempts = useProgress((s) => s.attempts);
  const ready = useProgress((s) => s.ready);
  const lessons = map.lessons.map((lesson) => lessonState(attempts, lesson));
  const sum = (pick: 'answered' | 'total' | 'right' | 'scored') =>
    lessons.reduce((n, lesson) => n + lesson[pick], 0);
  const result = inventoryOf(attempts, inventory);
  if (!ready || sum('answered') === 0) return <p>{linked(words.nothing, href(''))}</p>;
  return (
    <section data-summary="">
      <h2>{words.title}</h2>
      <p>
        {words.result(
          title,
          longDate(new Date()),
          practice.outOf(sum('answered'), sum('total')),
          practice.outOf(sum('right'), sum('scored')),
        )}
      </p>
      <p>
        {linked(words.worth, (said) => (
          <strong>{said}</strong>
        ))}
      </p>
      <Suspense>
        <ObjectiveList map={map} again={false} />
      </Suspense>
      {result.after && (
        <>
          <h3>{words.inventory}</h3>
          <Gain result={result} total={inventory.length} />
        </>
      )}
      <ButtonRow>
        <Button onClick={() => print()}>{words.print}</Button>
      </ButtonRow>
    </section>
  );
}
