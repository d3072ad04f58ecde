import { Fragment, type ReactNode } from 'react';
import { words } from '#words/pages/shell';
import { words as theme } from '#words/theme';
import { IslandPlace } from '../../client/IslandPlace.tsx';
import type { Course } from '../../course/types.ts';
import { href } from '../../ui/href.ts';
import { linked } from '../../ui/linked.tsx';
import { longDay } from '../../words/dates.ts';
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
        {words.skip}
      </a>
      <header className="site-head">
        <nav aria-label={words.nav}>
          <a className="site-title" href={href('')}>
            {course.title}
          </a>
          {place && <span className="site-place">{place}</span>}
          <button type="button" className="text-button site-menu" popoverTarget="menu">
            {words.menu}
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
              {theme.system}
            </button>
          </div>
        </nav>
      </header>
      <p id="lost" className="lost" role="alert" hidden>
        {linked(words.lost, '.')}
      </p>
      <main id="main">{children}</main>
      <footer className="site-foot">
        <p>
          {linked(
            words.about,
            () => course.title,
            () => course.authors.join(', '),
            () => (
              <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noreferrer">
                {course.licence}
              </a>
            ),
            () => longDay(course.updated),
          )}{' '}
          {course.repository && (
            <a href={`${course.repository}/issues`} rel="noreferrer">
              {words.report}
            </a>
          )}
        </p>
        <p>
          <button type="button" className="text-button" popoverTarget="keys">
            {words.keyboard}
          </button>
        </p>
        <div id="keys" popover="auto" className="popover">
          <h2>{words.keys}</h2>
          <dl className="keys">
            {words.keyHelp.map(([key, does]) => (
              <Fragment key={key}>
                <dt>{key}</dt>
                <dd>{does}</dd>
              </Fragment>
            ))}
          </dl>
          <p>{linked(words.keysOff, href('progress'))}</p>
          <button type="button" className="button" popoverTarget="keys" popoverTargetAction="hide">
            {words.close}
          </button>
        </div>
      </footer>
      <IslandPlace of={islands.notices} props={{}} uid="notices" />
    </>
  );
}
