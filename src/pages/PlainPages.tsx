import { courseMap } from '../course/courseMap.ts';
import type { Course } from '../course/types.ts';
import { href } from '../ui/href.ts';
import { Island } from './Island.tsx';

export function GlossaryPage({ course }: { course: Course }) {
  return (
    <>
      <h1>Glossary</h1>
      <dl className="glossary">
        {course.glossary.map((term) => (
          <div key={term.id} id={term.id} tabIndex={-1}>
            <dt>{term.term}</dt>
            <dd>
              <span dangerouslySetInnerHTML={{ __html: term.html }} />
              {term.see && (
                <>
                  {' '}
                  <a href={term.see.href}>{`Taught in “${term.see.label}”.`}</a>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export function CalculatorPage({ course }: { course: Course }) {
  return (
    <>
      <h1>Calculator</h1>
      <p className="lead">
        How many parameters a method trains in a model, how large its file becomes, and what memory training
        takes, with the working line by line.
      </p>
      <noscript>
        <p>The numbers below are an example: changing them needs scripts, which are switched off.</p>
      </noscript>
      <Island name="calculator" uid="calculator" props={{ models: course.models }} />
    </>
  );
}

export function ProgressPage({ course }: { course: Course }) {
  return (
    <>
      <h1>Your progress</h1>
      <p className="lead">What you have answered so far, by topic and by what you should be able to do.</p>
      <noscript>
        <p>Progress is kept by a script in your browser, and scripts are switched off.</p>
      </noscript>
      <Island
        name="progress"
        uid="progress"
        props={{ map: courseMap(course, true), misconceptions: course.misconceptions }}
      />
    </>
  );
}

export function ClosingPage({ course }: { course: Course }) {
  return (
    <>
      <h1>What you can do now</h1>
      <p className="lead">
        If you have answered the checks of all {course.lessons.length} topics, you can do the following.
        Nobody but you has checked it: where an item feels unsure, its topic is one step away.
      </p>
      <div className="closing-list">
        {course.lessons.map((lesson) => (
          <section key={lesson.id}>
            <h2>
              <a href={href(lesson.id)}>{lesson.title}</a>
            </h2>
            <ul>
              {course.objectives
                .filter((o) => o.lesson === lesson.id)
                .map((o) => (
                  <li key={o.id}>{o.text}</li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <Island
        name="summary"
        uid="summary"
        props={{
          map: courseMap(course),
          title: course.title,
          inventory: (course.inventory?.faces ?? []).map(({ id, version }) => ({ id, version })),
        }}
      />
      <p>
        <a href={href('progress')}>All of your progress</a>
        {course.inventory && (
          <>
            {' · '}
            <a href={href('inventory')}>The questions before and after the course</a>
          </>
        )}
        {' · '}
        <a href={href('exam')}>Exam</a>
      </p>
      <h2>What to read next</h2>
      <ul className="reading">
        {course.reading.map(({ source, why }) => (
          <li key={source.id}>
            <a href={source.url} rel="noreferrer">
              {source.title}
            </a>
            {` (${source.short}). ${why}`}
          </li>
        ))}
      </ul>
    </>
  );
}

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
        {course.glossary.length > 0 && (
          <li>
            <a href={href('glossary')}>Glossary</a>
          </li>
        )}
      </ul>
    </>
  );
}
