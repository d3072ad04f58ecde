import { lazy, Suspense } from 'react';
import { words } from '#words/exam';
import { words as practice } from '#words/practice';
import type { CourseMap } from '../../course/types.ts';
import { type Sitting, setSitting, useProgress } from '../../progress/store.ts';
import { loadKey } from '../lessonData.ts';
import { Paper } from '../paper/Paper.tsx';
import { givenIn, paperItems } from '../paper/paper.ts';
import type { Faces } from './ExamIsland.tsx';

// Of no use before a paper is handed in.
const ExamResults = lazy(() => import('./ExamResults.tsx').then((m) => ({ default: m.ExamResults })));

export interface ExamPaperProps {
  sitting: Sitting;
  /** By lesson and id. */
  faces: Faces;
  map: CourseMap;
}

/** The questions of an exam until it is handed in, then what came of it. */
export function ExamPaper({ sitting, faces, map }: ExamPaperProps) {
  const attempts = useProgress((s) => s.attempts);
  const items = paperItems(sitting, (lesson, question) => faces.get(lesson)?.[question]);
  const missing = sitting.paper.length - items.length;
  return (
    <>
      {missing > 0 && <p>{words.changed(missing)}</p>}
      {sitting.handedInAt === undefined ? (
        <>
          <p>{words.rules(practice.questions(items.length))}</p>
          <Paper
            name="exam"
            asked="exam"
            sitting={sitting}
            items={items}
            course={map.id}
            loadKey={loadKey}
            loose
            away={words.away}
          />
        </>
      ) : (
        <Suspense>
          <ExamResults
            items={items}
            given={givenIn(attempts, sitting)}
            map={map}
            onAgain={() => setSitting('exam', null)}
          />
        </Suspense>
      )}
    </>
  );
}
