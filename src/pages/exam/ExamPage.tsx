import { words } from '#words/pages/exam';
import { words as titles } from '#words/titles';
import { IslandPlace } from '../../client/IslandPlace.tsx';
import type { Course } from '../../course/types.ts';
import { Lead } from '../../ui/Lead.tsx';
import { islands } from '../islands.ts';
import { Terms } from '../lesson/Terms.tsx';
import { paperMap } from '../paper/paperMap.ts';

/** All questions at once, for those who want to test themselves. */
export function ExamPage({ course }: { course: Course }) {
  return (
    <>
      <h1>{titles.exam.title}</h1>
      <Lead>{words.lead}</Lead>
      <p>{words.rules}</p>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      <IslandPlace of={islands.exam} uid="exam" props={{ map: paperMap(course) }} />
      <Terms terms={course.glossary} />
    </>
  );
}
