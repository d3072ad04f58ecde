import { Fragment, type ReactNode } from 'react';
import { words } from '#words/pages/shell';
import { words as theme } from '#words/theme';
import { IslandPlace } from '../../client/IslandPlace.tsx';
import type { Course } from '../../course/types.ts';
import { base, href } from '../../ui/href.ts';
import { linked } from '../../ui/linked.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { longDay } from '../../words/dates.ts';
import { islands } from '../islands.ts';
import styles from './Shell.module.css';

interface Props {
  course: Course;
  /** The page's own path, under the base. */
  path: string;
  /** What stands in the head after the course's title. */
  place?: ReactNode;
  children: ReactNode;
}

/** What every page has around its content. */
export function Shell({ course, path: here, place, children }: Props) {
  return (
    <>
      <a className={styles.skip} href="#main">
        {words.skip}
      </a>
      <header className={styles.head}>
        <nav aria-label={words.nav}>
          <a className={`tall-line ${styles.title}`} href={href('')}>
            {course.title}
          </a>
          {place}
          <TextButton className={styles.menu} popoverTarget="menu">
            {words.menu}
          </TextButton>
          <div id="menu" className={`drop ${styles.links}`} popover="auto">
            {place && (
              <a className={`tall-line ${styles.home}`} href={href('')}>
                {course.title}
              </a>
            )}
            {course.pages.map(
              ({ path, nav }) =>
                nav && (
                  <a
                    key={path}
                    className="tall-line"
                    href={href(path)}
                    aria-current={path === here ? 'page' : undefined}
                  >
                    {nav}
                  </a>
                ),
            )}
            <TextButton id="theme" className={styles.theme} hidden>
              {theme.system}
            </TextButton>
          </div>
        </nav>
      </header>
      <p id="lost" className={styles.lost} role="alert" hidden>
        {linked(words.lost, '')}
      </p>
      <main id="main">{children}</main>
      <footer className={styles.foot}>
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
          )}{' '}
          <a href={`${base}licences.txt`}>{words.licences}</a>
        </p>
        <p>
          <TextButton popoverTarget="keys">{words.keyboard}</TextButton>
        </p>
        <Popover id="keys" close={words.close}>
          <h2>{words.keys}</h2>
          <dl className={styles.keys}>
            {words.keyHelp.map(([key, does]) => (
              <Fragment key={key}>
                <dt>{key}</dt>
                <dd>{does}</dd>
              </Fragment>
            ))}
          </dl>
          <p>{linked(words.keysOff, href('progress'))}</p>
        </Popover>
      </footer>
      <IslandPlace of={islands.notices} props={{}} uid="notices" />
    </>
  );
}
