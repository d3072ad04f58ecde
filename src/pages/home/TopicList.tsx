import { words } from '#words/pages/home';
import { IslandPlace } from '../../client/IslandPlace.tsx';
import type { Course, CourseMap, Lesson } from '../../course/types.ts';
import { href } from '../../ui/href.ts';
import { Note } from '../../ui/Note.tsx';
import { islands } from '../islands.ts';
import styles from './HomePage.module.css';
import { previewOf } from './previewOf.ts';
import type { TopicSection } from './topicSections.ts';

interface Props {
  course: Course;
  map: CourseMap;
  sections: Record<string, TopicSection[]>;
}

/** The topics in order, each with the picture of its first figure, and how far the learner is. */
export const TopicList = ({ course, map, sections }: Props) => (
  <ol className={`no-marks ${styles.topics}`}>
    {map.lessons.map((entry, i) => {
      const lesson = course.lessons[i] as Lesson;
      const Preview = previewOf(lesson);
      // The topic before is what one expects.
      const after = course.lessons.filter(({ id }, j) => j !== i - 1 && lesson.after.includes(id));
      return (
        <li key={lesson.id} className={styles.topic}>
          {Preview && (
            <svg className={styles.picture} viewBox="0 0 96 64" aria-hidden="true">
              <Preview />
            </svg>
          )}
          <div className={styles.words}>
            <h3>
              <a href={href(lesson.id)}>{lesson.title}</a>
            </h3>
            <Note className={styles.about}>
              {lesson.summary}
              {after.length > 0 && ` ${words.after(after.map(({ title }) => title))}`}
            </Note>
            <IslandPlace
              of={islands.topic}
              uid={`topic-${lesson.id}`}
              props={{ lesson: entry, sections: sections[lesson.id] ?? [] }}
            />
          </div>
        </li>
      );
    })}
  </ol>
);
