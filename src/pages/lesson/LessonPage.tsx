import { words } from '#words/pages/lesson';
import { practicePage } from '../../course/courseMap.ts';
import type { Course, Lesson } from '../../course/types.ts';
import { loadedFigure } from '../../figures/load.ts';
import { figureBeside } from '../../questions/kinds/figureBeside.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import { href } from '../../ui/href.ts';
import { linked } from '../../ui/linked.tsx';
import { SmallPrint } from '../shell/SmallPrint.tsx';
import { AskedQuestion } from './AskedQuestion.tsx';
import { FigureInPlace } from './FigureInPlace.tsx';
import { LessonBody, type LessonParts } from './LessonBody.tsx';
import styles from './LessonPage.module.css';
import { predictionBy } from './predictionBy.ts';
import { SourceList } from './SourceList.tsx';
import { Spread } from './Spread.tsx';
import { Spreads } from './Spreads.tsx';
import { type Spread as Laid, sectionOf, spreads } from './spreads.ts';
import { Terms } from './Terms.tsx';

export function LessonPage({ course, lesson }: { course: Course; lesson: Lesson }) {
  const laidOut = spreads(lesson.blocks, {
    isStaged: (name) => loadedFigure(name).headline !== undefined,
    figureOf(question) {
      const face = lesson.faces[question];
      return face && figureBeside(face);
    },
  });
  // The opener asked again at the end is not one more.
  const numbered = lesson.asked.filter(({ asked }) => asked !== 'recap');
  const parts: LessonParts = {
    question(question, asked, uid) {
      const face = lesson.faces[question];
      const number = 1 + numbered.findIndex((slot) => slot.question === question);
      return (
        face && (
          <AskedQuestion {...{ course, lesson, face, asked, uid }} place={{ number, of: numbered.length }} />
        )
      );
    },
    figure: (figure, uid) => (
      <FigureInPlace figure={figure} prediction={predictionAbout(lesson, figure.id, laidOut)} uid={uid} />
    ),
    isAbout(question, { id }) {
      const face = lesson.faces[question];
      return face?.role === 'check' && face.about === id;
    },
    titleOf: ({ name }, state) => loadedFigure(name).headline?.(state).title ?? '',
  };
  const next = course.lessons[lesson.number];
  const previous = course.lessons[lesson.number - 2];
  return (
    <Spreads>
      <LessonBody head={<h1>{lesson.title}</h1>} spreads={laidOut} parts={parts} />
      <Spread staged={false}>
        <section id="end-of-topic" aria-label={words.after}>
          {lesson.practice.length > 0 && (
            <ButtonRow>
              <ButtonLink data-next="" href={href(practicePage(lesson.id))}>
                {words.practice(lesson.practice.length)}
              </ButtonLink>
            </ButtonRow>
          )}
          <nav className={styles.turn} aria-label={words.topics}>
            {previous ? (
              <a className="tall-line" href={href(previous.id)}>
                {words.previous(previous.title)}
              </a>
            ) : (
              <a className="tall-line" href={href('')}>
                {words.all}
              </a>
            )}
            {next ? (
              <a className="tall-line" data-next="" href={href(next.id)}>
                {words.next(next.title)}
              </a>
            ) : (
              <a className="tall-line" data-next="" href={href('closing')}>
                {words.last}
              </a>
            )}
          </nav>
        </section>
        {lesson.sources.length > 0 && <SourceList sources={lesson.sources} />}
        <SmallPrint>
          {linked(
            words.more(lesson.updated),
            href(`${lesson.id}/answers`),
            `${href('review')}?of=${lesson.id}`,
            `${href('review')}?of=${lesson.id}&again=wrong`,
          )}
        </SmallPrint>
      </Spread>
      <Terms terms={lesson.terms} />
    </Spreads>
  );
}

/** The question that asks for a prediction of what a figure shows. */
function predictionAbout({ asked, faces }: Lesson, figure: string, laidOut: readonly Laid[]) {
  const found = asked.find((slot) => slot.asked === 'prediction' && faces[slot.question]?.about === figure);
  const face = found && faces[found.question];
  if (!face) return undefined;
  const spread = laidOut.find(({ stage }) => stage === figure);
  return predictionBy(face, spread && sectionOf(spread, face.id));
}
