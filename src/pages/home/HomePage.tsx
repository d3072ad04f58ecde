import { Fragment } from 'react';
import { IslandPlace } from '../../client/IslandPlace.tsx';
import { courseMap } from '../../course/courseMap.ts';
import type { Course } from '../../course/types.ts';
import { href } from '../../ui/href.ts';
import { linked } from '../../ui/linked.tsx';
import { islands } from '../islands.ts';
import { AskedQuestion } from '../lesson/AskedQuestion.tsx';
import { Terms } from '../lesson/Terms.tsx';

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
      <IslandPlace of={islands.start} uid="start" props={{ map }} />
      <IslandPlace of={islands.reviews} uid="reviews" props={{ map }} />
      <IslandPlace
        of={islands.agenda}
        uid="agenda"
        props={{
          map,
          summaries: Object.fromEntries(course.lessons.map((l) => [l.id, l.summary])),
          after: Object.fromEntries(course.lessons.map((l) => [l.id, l.after])),
        }}
      />
      <p>
        Each topic opens with a question you are not expected to be able to answer yet, explains it with a
        figure, and then asks you to use it.
        {course.pages.map(
          ({ path, invitation }) =>
            invitation && <Fragment key={path}> {linked(invitation, href(path))}</Fragment>,
        )}{' '}
        At the end, <a href={href('closing')}>what you can do then</a>.
        {course.inventory && (
          <>
            {' '}
            To see what the course changes, answer <a href={href('inventory')}>the same questions</a> before
            the first topic and after the last.
          </>
        )}
      </p>
      <Terms terms={home?.terms ?? []} />
    </>
  );
}
