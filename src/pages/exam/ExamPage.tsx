import { IslandPlace } from '../../client/IslandPlace.tsx';
import type { Course } from '../../course/types.ts';
import { islands } from '../islands.ts';
import { Terms } from '../lesson/Terms.tsx';
import { paperMap } from '../paper/paperMap.ts';

/** All questions at once, for those who want to test themselves. */
export function ExamPage({ course }: { course: Course }) {
  return (
    <>
      <h1>Exam</h1>
      <p className="lead">
        All questions of the topics you choose on one paper. You hand it in once, then see the result by
        objective and the explanation of every question. Nobody but you sees it, and there is no clock.
      </p>
      <p>
        Flag what you want to look at again; what is still open is pointed out before you hand in. Questions
        with numbers come with new ones.
      </p>
      <noscript>
        <p>
          An exam is put together and marked by a script in your browser, and scripts are switched off. The
          questions can be read in their topics, with the answers on a page of their own.
        </p>
      </noscript>
      <IslandPlace of={islands.exam} uid="exam" props={{ map: paperMap(course) }} />
      <Terms terms={course.glossary} />
    </>
  );
}
