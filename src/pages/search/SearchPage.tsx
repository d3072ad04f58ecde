import { words } from '#words/pages/search';
import { words as titles } from '#words/titles';
import { IslandPlace } from '../../client/IslandPlace.tsx';
import type { Course } from '../../course/types.ts';
import { href } from '../../ui/href.ts';
import { linked } from '../../ui/linked.tsx';
import { previewOf } from '../home/previewOf.ts';
import { islands } from '../islands.ts';
import { TopicSymbols } from './TopicSymbols.tsx';

export function SearchPage({ course }: { course: Course }) {
  return (
    <>
      <h1>{titles.search.title}</h1>
      <noscript>
        <p>
          {course.glossary.length > 0 ? linked(words.noScript, href('glossary')) : words.noScriptNoGlossary}
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
      <TopicSymbols course={course} />
      <IslandPlace
        of={islands.search}
        uid="search"
        props={{ pictured: course.lessons.filter(previewOf).map(({ id }) => id) }}
      />
    </>
  );
}
