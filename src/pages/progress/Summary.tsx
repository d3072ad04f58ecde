import type { CourseMap, QuestionFace } from '../../course/types.ts';
import { inventoryOf } from '../../progress/attempts/gain.ts';
import { lessonState } from '../../progress/attempts/record.ts';
import { useProgress } from '../../progress/store.ts';
import { Button } from '../../ui/Button.tsx';
import { href } from '../../ui/href.ts';
import { Gain } from '../inventory/InventoryIsland.tsx';
import { ObjectiveList } from './ObjectiveList.tsx';

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
  if (!ready || sum('answered') === 0)
    return (
      <p>
        Once you have answered questions, what you did stands here, objective by objective, to be printed.{' '}
        <a href={href('')}>Choose a topic</a>
      </p>
    );
  return (
    <section className="summary">
      <h2>Your summary</h2>
      <p>
        {`${title}, ${new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}: ${sum('answered')} of ${sum('total')} questions answered, ${sum('right')} of ${sum('scored')} scored ones right.`}
      </p>
      <p>
        <strong>Self-checked.</strong> This page was made in a browser from answers that nobody supervised. It
        says what its owner did; it certifies nothing.
      </p>
      <ObjectiveList map={map} again={false} />
      {result.after && (
        <>
          <h3>Before and after the course</h3>
          <Gain result={result} total={inventory.length} />
        </>
      )}
      <p className="buttons">
        <Button onClick={() => print()}>Print this page</Button>
      </p>
    </section>
  );
}
