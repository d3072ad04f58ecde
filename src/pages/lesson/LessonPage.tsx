import { courseMap, slotAnchor } from '../../course/courseMap.ts';
import type {
  Asked,
  Course,
  GlossaryEntry,
  Lesson,
  QuestionFace,
  SourceEntry,
  WidgetUse,
} from '../../course/types.ts';
import { Frame } from '../../figures/frame/Frame.tsx';
import { loadedWidget } from '../../figures/load.ts';
import { href } from '../../ui/href.ts';
import { Island } from '../Island.tsx';
import { LessonBody, type LessonParts } from './LessonBody.tsx';

/** Address of a lesson's answers as data. */
export const answersAddress = (lesson: Lesson) => `${href(lesson.id)}answers.json`;

export function LessonPage({ course, lesson }: { course: Course; lesson: Lesson }) {
  const entry = courseMap(course).lessons[lesson.number - 1];
  const parts: LessonParts = {
    question(question, asked, uid) {
      const face = lesson.faces[question];
      return face && <AskedQuestion course={course} lesson={lesson} face={face} asked={asked} uid={uid} />;
    },
    widget: (widget, uid) => <PlacedFigure lesson={lesson.id} widget={widget} uid={uid} />,
  };
  const next = course.lessons[lesson.number];
  const previous = course.lessons[lesson.number - 2];
  return (
    <article className="lesson">
      {entry && (
        <Island
          name="status"
          uid="status"
          props={{ lesson: entry, number: lesson.number, of: course.lessons.length }}
        />
      )}
      <h1>{lesson.title}</h1>
      <details className="contents">
        <summary>On this page</summary>
        <ol>
          {lesson.headings.map((heading) => (
            <li key={heading.id}>
              <a href={`#${heading.id}`} dangerouslySetInnerHTML={{ __html: heading.html }} />
            </li>
          ))}
        </ol>
      </details>
      <LessonBody blocks={lesson.blocks} parts={parts} />
      <nav className="turn" aria-label="Topics">
        {previous ? (
          <a href={href(previous.id)}>{`Previous: ${previous.title}`}</a>
        ) : (
          <a href={href('')}>All topics</a>
        )}
        {next ? (
          <a className="next" href={href(next.id)}>{`Next: ${next.title}`}</a>
        ) : (
          <a className="next" href={href('closing')}>
            Next: what you can do now
          </a>
        )}
      </nav>
      {lesson.sources.length > 0 && <SourceList sources={lesson.sources} />}
      <p className="meta">
        {`Facts last checked on ${lesson.updated}. `}
        <a href={href(`${lesson.id}/answers`)}>All answers of this topic on one page</a>
        {'. Once more: '}
        <a href={`${href('review')}?of=${lesson.id}`}>all checks of this topic</a>
        {', '}
        <a href={`${href('review')}?of=${lesson.id}&again=wrong`}>only what was wrong</a>
      </p>
      <Terms terms={lesson.terms} />
    </article>
  );
}

interface AskedProps {
  course: Course;
  lesson: Lesson;
  face: QuestionFace;
  asked: Asked;
  uid: string;
}

/** A question in its place, with the way to its answer for those who read without scripts. */
export function AskedQuestion({ course, lesson, face, asked, uid }: AskedProps) {
  return (
    <div id={slotAnchor(face.id, asked)} className="asked" data-slot={`${face.id}@${asked}`}>
      <Island
        name="question"
        uid={uid}
        props={{ face, asked, answers: answersAddress(lesson), course: course.id }}
      />
      <noscript>
        <p>
          <a href={href(`${lesson.id}/answers`, `a-${face.id}`)}>The answer, explained</a>
        </p>
      </noscript>
    </div>
  );
}

function PlacedFigure({ lesson, widget, uid }: { lesson: string; widget: WidgetUse; uid: string }) {
  const { id, name, params, caption } = widget;
  const placed = { id, name, params, caption };
  const code = loadedWidget(name);
  return (
    <div className="wide">
      {code.still ? (
        <Frame placed={placed} widget={code} />
      ) : (
        <Island name="widget" uid={uid} props={{ placed, lesson }} />
      )}
    </div>
  );
}

/** What a page cites, each where a citation leads. */
export function SourceList({ sources }: { sources: readonly SourceEntry[] }) {
  return (
    <section className="sources">
      <h2 id="sources" tabIndex={-1}>
        Sources
      </h2>
      <ul>
        {sources.map((s) => (
          <li key={s.id} id={`source-${s.id}`}>
            {`${s.authors} (${s.year}). `}
            <a href={s.url} rel="noreferrer">
              {s.title}
            </a>
            {`. Checked ${s.checked}.${s.note ? ` ${s.note}` : ''}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the glossary terms of a page open. */
export function Terms({ terms }: { terms: readonly GlossaryEntry[] }) {
  return terms.map((term) => (
    <div key={term.id} id={`term-${term.id}`} popover="auto" className="popover">
      <p>
        <strong>{term.term}</strong>
      </p>
      <div dangerouslySetInnerHTML={{ __html: term.html }} />
      <p>
        <a href={href('glossary', term.id)}>In the glossary</a>
        {term.see && (
          <>
            {' · '}
            <a href={term.see.href}>{`Taught in “${term.see.label}”`}</a>
          </>
        )}
      </p>
      <button type="button" className="button" popoverTarget={`term-${term.id}`} popoverTargetAction="hide">
        Close
      </button>
    </div>
  ));
}
