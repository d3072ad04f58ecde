import { IslandPlace } from '../../client/IslandPlace.tsx';
import { courseMap } from '../../course/courseMap.ts';
import { lessonSections } from '../../course/lessonSections.ts';
import type { Course, Lesson } from '../../course/types.ts';
import { href } from '../../ui/href.ts';
import { islands } from '../islands.ts';
import { DeckPlace } from '../practice/DeckPlace.tsx';
import { topicEnd } from './topicEnd.ts';
import styles from './Wayfinder.module.css';

interface Props {
  course: Course;
  lesson: Lesson;
  /** Path of the page below the lesson's; '' for the lesson itself. */
  below: string;
}

/** What the head of a topic's pages says of where one is. */
export function LessonPlace({ course, lesson, below }: Props) {
  const entry = courseMap(course).lessons[lesson.number - 1];
  if (below !== '' || !entry)
    return (
      <>
        <a className={styles.title} href={href(lesson.id)}>
          {lesson.title}
        </a>
        {below === 'practice' && <DeckPlace topic={topicEnd(lesson.id)} />}
      </>
    );
  const { practice: _, ...inText } = entry;
  return (
    <IslandPlace
      of={islands.wayfinder}
      uid="wayfinder"
      props={{
        lesson: inText,
        number: lesson.number,
        of: course.lessons.length,
        sections: lessonSections(lesson),
      }}
    />
  );
}
