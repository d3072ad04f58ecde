import { words } from '#words/pages/missing';
import type { Course } from '../../course/types.ts';
import { href } from '../../ui/href.ts';
import { Lead } from '../../ui/Lead.tsx';

export function MissingPage({ course }: { course: Course }) {
  return (
    <>
      <h1>{words.title}</h1>
      <Lead>{words.lead}</Lead>
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
    </>
  );
}
