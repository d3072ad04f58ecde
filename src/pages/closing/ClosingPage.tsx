import { Closing } from '#subject/views';
import { words } from '#words/pages/closing';
import { words as titles } from '#words/titles';
import { IslandPlace } from '../../client/IslandPlace.tsx';
import { courseMap } from '../../course/courseMap.ts';
import type { Course } from '../../course/types.ts';
import { href } from '../../ui/href.ts';
import { Lead } from '../../ui/Lead.tsx';
import { islands } from '../islands.ts';
import styles from './ClosingPage.module.css';

export function ClosingPage({ course }: { course: Course }) {
  return (
    <>
      <h1>{titles.closing.title}</h1>
      <Lead>{words.lead(course.lessons.length)}</Lead>
      <div className={styles.list}>
        {course.lessons.map((lesson) => (
          <section key={lesson.id}>
            <h2>
              <a href={href(lesson.id)}>{lesson.title}</a>
            </h2>
            <ul>
              {course.objectives
                .filter((o) => o.lesson === lesson.id)
                .map((o) => (
                  <li key={o.id}>{o.text}</li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <h2>{words.beforeNow}</h2>
      <IslandPlace of={islands.beforeNow} uid="before-now" props={{ faces: guessed(course) }} />
      <IslandPlace
        of={islands.summary}
        uid="summary"
        props={{
          map: courseMap(course),
          title: course.title,
          inventory: (course.inventory?.faces ?? []).map(({ id, version }) => ({ id, version })),
        }}
      />
      <Closing course={course} />
      <p>
        <a href={href('progress')}>{words.progress}</a>
        {course.inventory && (
          <>
            {' · '}
            <a href={href('inventory')}>{words.inventory}</a>
          </>
        )}
        {' · '}
        <a href={href('exam')}>{words.exam}</a>
      </p>
      <h2>{words.reading}</h2>
      <ul>
        {course.reading.map(({ source, why }) => (
          <li key={source.id}>
            <a href={source.url} rel="noreferrer">
              {source.title}
            </a>
            {` (${source.short}). ${why}`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The questions that are guessed at before they are taught: those of the topics, and that of the home page. */
const guessed = ({ lessons, lead }: Course) =>
  lessons.flatMap(({ asked, faces }) => {
    const ids = asked.flatMap((slot) =>
      ['opener', 'prediction'].includes(slot.asked) ? [slot.question] : [],
    );
    return [...new Set([...ids, lead])].flatMap((id) => faces[id] ?? []);
  });
