import { words } from '#words/home';
import { words as practice } from '#words/practice';
import type { CourseMap } from '../../course/types.ts';
import { lessonState } from '../../progress/attempts/record.ts';
import { useProgress } from '../../progress/store.ts';
import { href } from '../../ui/href.ts';
import { Note } from '../../ui/Note.tsx';
import styles from './Agenda.module.css';

interface Props {
  map: CourseMap;
  summaries: Record<string, string>;
  after: Record<string, string[]>;
}

/** The lessons in order, each with its time and how far the learner is. */
export function Agenda({ map, summaries, after }: Props) {
  const attempts = useProgress((s) => s.attempts);
  return (
    <ol className={styles.agenda}>
      {map.lessons.map((lesson) => {
        const { state, answered, total } = lessonState(attempts, lesson);
        const before = map.lessons.filter((l) => after[lesson.id]?.includes(l.id)).map((l) => l.title);
        return (
          <li key={lesson.id} data-state={state}>
            <h3>
              <a href={href(lesson.id)}>{lesson.title}</a>
            </h3>
            <p>{summaries[lesson.id]}</p>
            <Note>
              {`${words.minutes(lesson.minutes)} · ${practice.questions(total)} · `}
              <strong>{state === 'started' ? words.answered(answered, total) : words.states[state]}</strong>
              {before.length > 0 && ` · ${words.after(before)}`}
            </Note>
          </li>
        );
      })}
    </ol>
  );
}
