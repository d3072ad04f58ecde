import { courseMap } from '../../course/courseMap.ts';
import type { Course } from '../../course/types.ts';
import { href } from '../../ui/href.ts';
import { Island } from '../Island.tsx';
import { AskedQuestion } from '../lesson/LessonPage.tsx';

/** One concrete question on the first screen, then the topics. */
export function HomePage({ course }: { course: Course }) {
  const map = courseMap(course);
  const home = course.lessons.find((l) => l.faces[course.lead]) ?? course.lessons[0];
  const face = home?.faces[course.lead];
  return (
    <>
      <h1>{course.title}</h1>
      <p className="lead">{course.summary}</p>
      {home && face && <AskedQuestion course={course} lesson={home} face={face} asked="opener" uid="lead" />}
      <h2 id="topics" tabIndex={-1}>
        The topics
      </h2>
      <Island name="start" uid="start" props={{ map }} />
      <Island name="reviews" uid="reviews" props={{ map }} />
      <Island
        name="agenda"
        uid="agenda"
        props={{
          map,
          summaries: Object.fromEntries(course.lessons.map((l) => [l.id, l.summary])),
          after: Object.fromEntries(course.lessons.map((l) => [l.id, l.after])),
        }}
      />
      <p>
        Each topic opens with a question you are not expected to be able to answer yet, explains it with a
        figure, and then asks you to use it. In <a href={href('lab')}>the lab</a> you fine-tune a small model
        yourself. At the end, <a href={href('closing')}>what you can do then</a>.
        {course.inventory && (
          <>
            {' '}
            To see what the course changes, answer <a href={href('inventory')}>the same questions</a> before
            the first topic and after the last.
          </>
        )}
      </p>
    </>
  );
}
