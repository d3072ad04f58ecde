import { IslandPlace } from '../../../../client/IslandPlace.tsx';
import type { Course } from '../../../../course/types.ts';
import { href } from '../../../../ui/href.ts';
import { Lead } from '../../../../ui/Lead.tsx';
import { islands } from '../../islands.ts';
import { settingsOf } from '../../settings.ts';
import { words } from '../../words/en/labPage.ts';
import { usualRates } from '../usualRates.ts';
import { Findings } from './Findings.tsx';

/** Fine-tuning to do oneself, with what it can and cannot teach. */
export function LabPage({ course }: { course: Course }) {
  return (
    <>
      <h1>{words.labPage.lab}</h1>
      <Lead>{words.labPage.hereTransformerFine}</Lead>
      <noscript>
        <p>{words.labPage.trainingNeedsScripts}</p>
      </noscript>
      <IslandPlace
        of={islands.lab}
        uid="lab"
        props={{ rates: usualRates, settings: settingsOf(course).lab }}
      />
      <Findings />
      <h2 id="topics" tabIndex={-1}>
        {words.labPage.ideasBehind}
      </h2>
      <ul>
        {course.lessons.map((lesson) => (
          <li key={lesson.id}>
            <a href={href(lesson.id)}>{lesson.title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
