import { words } from '#words/pages/progress';
import { words as titles } from '#words/titles';
import { IslandPlace } from '../../client/IslandPlace.tsx';
import { courseMap } from '../../course/courseMap.ts';
import type { Course } from '../../course/types.ts';
import { Lead } from '../../ui/Lead.tsx';
import { islands } from '../islands.ts';

export function ProgressPage({ course }: { course: Course }) {
  return (
    <>
      <h1>{titles.progress.title}</h1>
      <Lead>{words.lead}</Lead>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      <IslandPlace
        of={islands.progress}
        uid="progress"
        props={{ map: courseMap(course, true), misconceptions: course.misconceptions }}
      />
    </>
  );
}
