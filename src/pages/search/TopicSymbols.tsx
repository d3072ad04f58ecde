import type { Course } from '../../course/types.ts';
import { previewOf } from '../home/previewOf.ts';
import { topicSymbol } from './topicSymbol.ts';

/** The pictures of the topics, drawn once: what is found names them by their ids. Hidden, but not from what uses them. */
export const TopicSymbols = ({ course }: { course: Course }) => (
  <svg className="visually-hidden" aria-hidden="true">
    {course.lessons.map((lesson) => {
      const Preview = previewOf(lesson);
      return (
        Preview && (
          <symbol key={lesson.id} id={topicSymbol(lesson.id)} viewBox="0 0 96 64">
            <Preview />
          </symbol>
        )
      );
    })}
  </svg>
);
