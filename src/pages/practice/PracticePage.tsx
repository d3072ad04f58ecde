import { words } from '#words/pages/practice';
import { IslandPlace } from '../../client/IslandPlace.tsx';
import { courseMap, slotAnchor } from '../../course/courseMap.ts';
import type { Course, Lesson, QuestionFace } from '../../course/types.ts';
import { Markup } from '../../questions/asking/Markup.tsx';
import { href } from '../../ui/href.ts';
import { islands } from '../islands.ts';
import { Terms } from '../lesson/Terms.tsx';

/** The questions of a lesson that its text does not ask, one at a time; without scripts, a list of them. */
export function PracticePage({ course, lesson }: { course: Course; lesson: Lesson }) {
  const faces = lesson.practice.map((question) => lesson.faces[question] as QuestionFace);
  const { lessons, ...map } = courseMap(course, true);
  const own = lessons.filter(({ id }) => id === lesson.id).map((one) => ({ ...one, slots: [] }));
  return (
    <>
      <IslandPlace
        of={islands.practice}
        uid="practice"
        props={{
          map: { ...map, objectives: [], lessons: own },
          kinds: Object.fromEntries(faces.map(({ id, kind }) => [id, kind])),
        }}
      />
      <noscript>
        <p>{words.noScript}</p>
        <ol>
          {faces.map(({ id, prompt }) => (
            <li key={id} id={slotAnchor(id, 'check')}>
              <p>
                <a href={href(`${lesson.id}/answers`, `a-${id}`)}>
                  <Markup html={prompt} />
                </a>
              </p>
            </li>
          ))}
        </ol>
      </noscript>
      <Terms terms={lesson.terms} />
    </>
  );
}
