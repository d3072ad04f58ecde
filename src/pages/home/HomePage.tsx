import { Fragment } from 'react';
import { words } from '#words/pages/home';
import { IslandPlace } from '../../client/IslandPlace.tsx';
import { courseMap } from '../../course/courseMap.ts';
import type { Course } from '../../course/types.ts';
import { href } from '../../ui/href.ts';
import { Lead } from '../../ui/Lead.tsx';
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
      <Lead>{course.summary}</Lead>
      {home && face && <AskedQuestion course={course} lesson={home} face={face} asked="opener" uid="lead" />}
      <h2 id="topics" tabIndex={-1}>
        {words.topics}
      </h2>
      <IslandPlace
        of={islands.start}
        uid="start"
        props={{ map, inventory: course.inventory?.faces.length ?? 0 }}
      />
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
        {words.how}
        {course.pages.map(
          ({ path, invitation }) =>
            invitation && <Fragment key={path}> {linked(invitation, href(path))}</Fragment>,
        )}{' '}
        {linked(words.closing, href('closing'))}
        {course.inventory && <> {linked(words.inventory, href('inventory'))}</>}
      </p>
      <Terms terms={home?.terms ?? []} />
    </>
  );
}
