import { Fragment } from 'react';
import { words } from '#words/pages/home';
import { IslandPlace } from '../../client/IslandPlace.tsx';
import { courseMap } from '../../course/courseMap.ts';
import type { Course } from '../../course/types.ts';
import { figureBeside } from '../../questions/kinds/figureBeside.ts';
import { href } from '../../ui/href.ts';
import { Lead } from '../../ui/Lead.tsx';
import { linked } from '../../ui/linked.tsx';
import { Note } from '../../ui/Note.tsx';
import { islands } from '../islands.ts';
import { AskedQuestion } from '../lesson/AskedQuestion.tsx';
import { FigureInPlace } from '../lesson/FigureInPlace.tsx';
import { predictionBy } from '../lesson/predictionBy.ts';
import { Spread } from '../lesson/Spread.tsx';
import { Spreads } from '../lesson/Spreads.tsx';
import { Terms } from '../lesson/Terms.tsx';
import styles from './HomePage.module.css';
import { TopicList } from './TopicList.tsx';
import { topicSections } from './topicSections.ts';

/** One concrete question on the first screen, beside its figure where it is answered by one, then the topics. */
export function HomePage({ course }: { course: Course }) {
  const map = courseMap(course);
  const sections = Object.fromEntries(course.lessons.map((lesson) => [lesson.id, topicSections(lesson)]));
  const minutes = course.lessons.reduce((n, lesson) => n + lesson.minutes, 0);
  const home = course.lessons.find((l) => l.faces[course.lead]) ?? course.lessons[0];
  const face = home?.faces[course.lead];
  const beside = face && figureBeside(face);
  const figure = home?.blocks.flatMap((b) =>
    b.type === 'figure' && b.figure.id === beside?.of ? [b.figure] : [],
  )[0];
  return (
    <Spreads>
      <Spread staged={figure !== undefined} docks={false}>
        <h1>{course.title}</h1>
        <div className={styles.fresh}>
          <Lead>{course.summary}</Lead>
        </div>
        <div className={styles.resume}>
          <IslandPlace of={islands.resume} uid="resume" props={{ map, sections }} />
        </div>
        {face && figure && (
          <FigureInPlace
            figure={{ ...figure, params: { ...figure.params, ...beside?.state } }}
            prediction={predictionBy(face)}
            uid="lead-figure"
            waits
          />
        )}
        <div className={styles.fresh}>
          {home && face && (
            <AskedQuestion
              course={course}
              lesson={home}
              face={face}
              asked={face.role === 'opener' ? 'opener' : 'prediction'}
              uid="lead"
              waits={figure !== undefined}
            />
          )}
          <Note>
            {linked(words.begin, href(course.lessons[0]?.id ?? ''))}
            {course.inventory && (
              <> {linked(words.inventory(course.inventory.faces.length), href('inventory'))}</>
            )}
          </Note>
        </div>
      </Spread>
      <div className={figure ? `${styles.rest} ${styles.wide}` : styles.rest}>
        <h2 id="topics" tabIndex={-1}>
          {words.topics}
        </h2>
        <Note>{words.size(course.lessons.length, minutes)}</Note>
        <TopicList course={course} map={map} sections={sections} />
        <p>
          {words.how}
          {course.pages.map(
            ({ path, invitation }) =>
              invitation && <Fragment key={path}> {linked(invitation, href(path))}</Fragment>,
          )}{' '}
          {linked(words.reviews, href('review'))} {linked(words.closing, href('closing'))}
        </p>
      </div>
      <Terms terms={home?.terms ?? []} />
    </Spreads>
  );
}
