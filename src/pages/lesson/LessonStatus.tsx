import { words } from '#words/status';
import { slotAnchor } from '../../course/courseMap.ts';
import type { CourseMap } from '../../course/types.ts';
import { lessonState } from '../../progress/attempts/record.ts';
import { useProgress } from '../../progress/store.ts';
import { ProgressLine } from '../shell/ProgressLine.tsx';
import styles from './LessonStatus.module.css';

interface Props {
  lesson: CourseMap['lessons'][number];
  number: number;
  of: number;
}

/** Where the learner is in this lesson, in words and as a thin line. */
export function LessonStatus({ lesson, number, of }: Props) {
  const attempts = useProgress((s) => s.attempts);
  const { state, answered, total, next } = lessonState(attempts, lesson);
  const done = state === 'new' ? words.questions(total) : words.answered(answered, total);
  return (
    <div className={styles.status}>
      <p>
        {[words.topic(number, of), words.minutes(lesson.minutes), done].join(' · ')}
        {state === 'started' && next && (
          <>
            {' · '}
            <a href={`#${slotAnchor(next.question, next.asked)}`}>{words.next}</a>
          </>
        )}
      </p>
      <ProgressLine share={answered / Math.max(total, 1)} />
    </div>
  );
}
