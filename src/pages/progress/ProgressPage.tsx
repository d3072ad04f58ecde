import { IslandPlace } from '../../client/IslandPlace.tsx';
import { courseMap } from '../../course/courseMap.ts';
import type { Course } from '../../course/types.ts';
import { islands } from '../islands.ts';

export function ProgressPage({ course }: { course: Course }) {
  return (
    <>
      <h1>Your progress</h1>
      <p className="lead">What you have answered so far, by topic and by what you should be able to do.</p>
      <noscript>
        <p>Progress is kept by a script in your browser, and scripts are switched off.</p>
      </noscript>
      <IslandPlace
        of={islands.progress}
        uid="progress"
        props={{ map: courseMap(course, true), misconceptions: course.misconceptions }}
      />
    </>
  );
}
