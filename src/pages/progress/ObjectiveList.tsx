import { words } from '#words/objectives';
import type { CourseMap } from '../../course/types.ts';
import { objectiveStates } from '../../progress/attempts/record.ts';
import { deckOf, holdOf } from '../../progress/review/review.ts';
import { useProgress } from '../../progress/store.ts';
import { href } from '../../ui/href.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { queryOf } from '../review/scope.ts';
import { HoldPicture } from './HoldPicture.tsx';
import { HoldTable } from './HoldTable.tsx';
import { span } from './span.ts';

/** What of each objective is covered, and how long what was right is likely to hold. */
export function ObjectiveList({ map, again }: { map: CourseMap; again: boolean }) {
  const attempts = useProgress((s) => s.attempts);
  const states = objectiveStates(attempts, map);
  const deck = deckOf(attempts, map);
  const lists = map.lessons.map((lesson) => (
    <div key={lesson.id}>
      <h3>{lesson.title}</h3>
      <ul>
        {states
          .filter((s) => s.objective.lesson === lesson.id)
          .map((s) => {
            const hold = holdOf(deck, s.objective.id);
            return (
              <li key={s.objective.id}>
                {s.objective.text}
                <div className="in-row quiet">
                  <HoldPicture state={s} days={hold?.days} />
                  <span>
                    {s.answered === 0 ? words.open(s.total) : words.state(s.right, s.answered, s.total)}
                    {hold && ` · ${words.holds(span(hold.days))}`}
                    {again && s.answered > 0 && (
                      <>
                        {' · '}
                        <a href={`${href('review')}${queryOf({ of: s.objective.id, onlyWrong: false })}`}>
                          {words.again}
                          <VisuallyHidden>{`: ${s.objective.text}`}</VisuallyHidden>
                        </a>
                      </>
                    )}
                  </span>
                </div>
              </li>
            );
          })}
      </ul>
    </div>
  ));
  return (
    <>
      <p>{words.pictures}</p>
      {lists}
      <HoldTable states={states} deck={deck} />
    </>
  );
}
