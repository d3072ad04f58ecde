import { IslandPlace } from '../../client/IslandPlace.tsx';
import type { Course } from '../../course/types.ts';
import { href } from '../../ui/href.ts';
import { islands } from '../islands.ts';

export function SearchPage({ course }: { course: Course }) {
  return (
    <>
      <h1>Search</h1>
      <noscript>
        <p>
          Search needs scripts, which are switched off. Here is everything by its headings
          {course.glossary.length > 0 && (
            <>
              {'; the '}
              <a href={href('glossary')}>glossary</a> has the terms
            </>
          )}
          .
        </p>
        {course.lessons.map(({ id, title, headings }) => (
          <section key={id}>
            <h2>
              <a href={href(id)}>{title}</a>
            </h2>
            <ul>
              {headings.map((heading) => (
                <li key={heading.id}>
                  <a href={href(id, heading.id)} dangerouslySetInnerHTML={{ __html: heading.html }} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </noscript>
      <IslandPlace of={islands.search} uid="search" props={{}} />
    </>
  );
}
