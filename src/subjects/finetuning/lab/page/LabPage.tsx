import { IslandPlace } from '../../../../client/IslandPlace.tsx';
import type { Course } from '../../../../course/types.ts';
import { href } from '../../../../ui/href.ts';
import { Lead } from '../../../../ui/Lead.tsx';
import { islands } from '../../islands.ts';
import { settingsOf } from '../../settings.ts';
import { usualRates } from '../usualRates.ts';
import { Findings } from './Findings.tsx';

/** Fine-tuning to do oneself, with what it can and cannot teach. */
export function LabPage({ course }: { course: Course }) {
  return (
    <>
      <h1>Lab</h1>
      <Lead>
        Here a transformer is fine-tuned in your browser, with true gradients, by the methods of this course.
        It is small enough to train in seconds. It was pre-trained on eight skills with strings of six
        letters; you teach it a ninth.
      </Lead>
      <noscript>
        <p>
          Training needs scripts, which are switched off. What was found with the same program is in the table
          below.
        </p>
      </noscript>
      <IslandPlace
        of={islands.lab}
        uid="lab"
        props={{ rates: usualRates, settings: settingsOf(course).lab }}
      />
      <Findings />
      <h2 id="topics" tabIndex={-1}>
        The ideas behind it
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
