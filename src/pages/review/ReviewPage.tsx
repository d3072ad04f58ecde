import { words } from '#words/pages/review';
import { words as titles } from '#words/titles';
import { IslandPlace } from '../../client/IslandPlace.tsx';
import { courseMap } from '../../course/courseMap.ts';
import type { Course } from '../../course/types.ts';
import { Lead } from '../../ui/Lead.tsx';
import { islands } from '../islands.ts';
import { Terms } from '../lesson/Terms.tsx';
import { Folded } from '../shell/Folded.tsx';

/** Where checks come back. */
export function ReviewPage({ course }: { course: Course }) {
  return (
    <>
      <h1>{titles.review.title}</h1>
      <Lead>{words.lead}</Lead>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      {/* Above what grows once it is known what is due. */}
      <Folded summary={words.how}>
        <p>{words.dates}</p>
        <p>{words.order}</p>
      </Folded>
      <IslandPlace of={islands.review} uid="review" props={{ map: courseMap(course), title: course.title }} />
      <Terms terms={course.glossary} />
    </>
  );
}
