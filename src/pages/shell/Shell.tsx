import type { ReactNode } from 'react';
import { IslandPlace } from '../../client/IslandPlace.tsx';
import type { Course } from '../../course/types.ts';
import { href } from '../../ui/href.ts';
import { islands } from '../islands.ts';

interface Props {
  course: Course;
  /** What the head says after the course's title. */
  place?: string | undefined;
  children: ReactNode;
}

/** What every page has around its content. */
export function Shell({ course, place, children }: Props) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="site-head">
        <nav aria-label="Site">
          <a className="site-title" href={href('')}>
            {course.title}
          </a>
          {place && <span className="site-place">{place}</span>}
          <button type="button" className="text-button site-menu" popoverTarget="menu">
            Menu
          </button>
          <div id="menu" className="site-links" popover="auto">
            {course.pages.map(
              ({ path, nav }) =>
                nav && (
                  <a key={path} href={href(path)}>
                    {nav}
                  </a>
                ),
            )}
            <button type="button" id="theme" className="text-button" hidden>
              Theme: as the device
            </button>
          </div>
        </nav>
      </header>
      <p id="lost" className="lost" role="alert" hidden>
        Part of this page could not be fetched: a newer version may have been published, or the connection is
        down. Your answers are kept. <a href=".">Load the page again</a>
      </p>
      <main id="main">{children}</main>
      <footer className="site-foot">
        <p>
          {`${course.title} by ${course.authors.join(', ')}. Text and figures `}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noreferrer">
            {course.licence}
          </a>
          {`, facts last checked ${formatDate(course.updated)}. `}
          {course.repository && (
            <a href={`${course.repository}/issues`} rel="noreferrer">
              Report a mistake
            </a>
          )}
        </p>
        <p>
          <button type="button" className="text-button" popoverTarget="keys">
            Keyboard help
          </button>
        </p>
        <div id="keys" popover="auto" className="popover">
          <h2>Keys</h2>
          <dl className="keys">
            <dt>Tab, Shift Tab</dt>
            <dd>to the next or the previous control</dd>
            <dt>1 to 9, A to I</dt>
            <dd>choose an option, while the question has the focus</dd>
            <dt>Enter</dt>
            <dd>check the answer, then continue</dd>
            <dt>Arrow keys</dt>
            <dd>move between options, and move sliders</dd>
            <dt>Escape</dt>
            <dd>close a note like this one</dd>
          </dl>
          <p>
            Letters and digits can be switched off on the <a href={href('progress')}>progress page</a>.
          </p>
          <button type="button" className="button" popoverTarget="keys" popoverTargetAction="hide">
            Close
          </button>
        </div>
      </footer>
      <IslandPlace of={islands.notices} props={{}} uid="notices" />
    </>
  );
}

const formatDate = (iso: string) =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
