import type { Course } from '../../course/types.ts';
import { href } from '../../ui/href.ts';

export function MissingPage({ course }: { course: Course }) {
  return (
    <>
      <h1>There is no such page</h1>
      <p className="lead">
        The address may have a typing mistake, or the page has moved. Your answers are safe in this browser.
      </p>
      <ul>
        <li>
          <a href={href('')}>All topics</a>
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
    </>
  );
}
