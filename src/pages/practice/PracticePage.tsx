import { words } from '#words/pages/practice';
import { IslandPlace } from '../../client/IslandPlace.tsx';
import { courseMap } from '../../course/courseMap.ts';
import type { Course, Lesson, QuestionFace } from '../../course/types.ts';
import { href } from '../../ui/href.ts';
import { islands } from '../islands.ts';
import { Terms } from '../lesson/Terms.tsx';
import { PracticeSheet } from './PracticeSheet.tsx';

/** The questions of a lesson that its text does not ask, one at a time; on paper and without scripts, all of them. */
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
      </noscript>
      <PracticeSheet faces={faces} answers={href(`${lesson.id}/answers`)} />
      <Terms terms={lesson.terms} />
    </>
  );
}
