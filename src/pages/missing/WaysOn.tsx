import { words } from '#words/pages/missing';
import type { Course } from '../../course/types.ts';
import { href } from '../../ui/href.ts';

/** Where one can go who has come where there is nothing. */
export function WaysOn({ course }: { course: Course }) {
  return (
    <ul>
      <li>
        <a href={href('')}>{words.topics}</a>
      </li>
      {course.lessons.map((lesson) => (
        <li key={lesson.id}>
          <a href={href(lesson.id)}>{lesson.title}</a>
        </li>
      ))}
      {course.pages.map(
        ({ path, nav }) =>
          path === 'glossary' && (
            <li key={path}>
              <a href={href(path)}>{nav}</a>
            </li>
          ),
      )}
    </ul>
  );
}
