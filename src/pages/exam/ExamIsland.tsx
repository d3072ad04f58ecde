import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react';
import { words } from '#words/exam';
import { words as practice } from '#words/practice';
import type { CourseMap, QuestionFace } from '../../course/types.ts';
import { beginSitting, useProgress } from '../../progress/store.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { href } from '../../ui/href.ts';
import { linked } from '../../ui/linked.tsx';
import { minutesFor } from '../review/minutes.ts';
import { checksOf } from '../review/scope.ts';
import styles from './ExamIsland.module.css';
import type { ExamPaperProps } from './ExamPaper.tsx';

interface Props {
  /** With the questions that can stand on a paper. */
  map: CourseMap;
}

export type Faces = ReadonlyMap<string, Record<string, QuestionFace>>;

/** What asks weighs more than the rest of the page, and is fetched with the questions. */
interface Fetched {
  faces: Faces;
  View: ComponentType<ExamPaperProps>;
}

/** An exam by choice: chosen topics, all questions at once, one press to hand in, results afterwards. */
export function ExamIsland({ map }: Props) {
  const ready = useProgress((s) => s.ready);
  const sitting = useProgress((s) => s.sittings.exam);
  const [fetched, setFetched] = useState<Fetched>();
  const [fault, setFault] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const stage = !sitting ? 'choose' : sitting.handedInAt === undefined ? 'sit' : 'done';
  const before = useRef<typeof stage>(undefined);

  const lessons = [...new Set(sitting?.paper.map((one) => one.lesson))];
  const wanted = lessons.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: by the names of the lessons
  useEffect(() => {
    if (!wanted) return;
    setFault('');
    Promise.all([load(lessons), import('./ExamPaper.tsx')]).then(
      ([faces, { ExamPaper }]) => setFetched({ faces, View: ExamPaper }),
      () => setFault(practice.failed),
    );
  }, [wanted]);

  // The questions are fetched after the stage has changed: only what is drawn can have the focus.
  const drawn = ready && (!sitting || fetched !== undefined);
  useEffect(() => {
    if (!drawn) return;
    if (before.current === undefined) goToFragment();
    else if (before.current !== stage) heading.current?.focus();
    before.current = stage;
  }, [drawn, stage]);

  // Also before it is known whether there is one, so that nothing moves for those who have none.
  if (!sitting) return <Choose map={map} heading={heading} />;
  if (!fetched) return <p role="status">{fault || words.fetching}</p>;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {stage === 'sit' ? words.sitting : words.results}
      </h2>
      <fetched.View sitting={sitting} faces={fetched.faces} map={map} />
    </>
  );
}

async function load(lessons: readonly string[]): Promise<Faces> {
  const { loadFaces } = await import('../lessonData.ts');
  return new Map(
    await Promise.all(lessons.map(async (lesson) => [lesson, (await loadFaces(lesson)).faces] as const)),
  );
}

/** Where the address of the page points to was not there yet when the browser looked for it. */
function goToFragment() {
  const target = document.getElementById(location.hash.slice(1));
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'start' });
}

interface ChooseProps extends Props {
  heading: RefObject<HTMLHeadingElement | null>;
}

function Choose({ map, heading }: ChooseProps) {
  const checks = checksOf(map);
  const own = (lesson: string) => checks.filter((check) => check.lesson === lesson);
  const [chosen, setChosen] = useState<string[]>(map.lessons.map((lesson) => lesson.id));
  const [fault, setFault] = useState('');
  const total = checks.filter((check) => chosen.includes(check.lesson)).length;

  async function begin() {
    if (chosen.length === 0) return setFault(words.chooseOne);
    try {
      const [faces, { anotherSeed }] = await Promise.all([
        load(chosen),
        import('../../questions/asking/variants.ts'),
      ]);
      const paper = checks.flatMap(({ lesson, question, version }) => {
        const face = faces.get(lesson)?.[question];
        if (!chosen.includes(lesson) || !face) return [];
        const seed = anotherSeed(face);
        return [{ question, version, lesson, ...(seed && { seed }) }];
      });
      beginSitting('exam', paper);
    } catch {
      setFault(practice.failed);
    }
  }

  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {words.choose}
      </h2>
      <fieldset className={styles.choices}>
        <legend>{words.topics}</legend>
        {map.lessons.map((lesson) => (
          <CheckField
            key={lesson.id}
            checked={chosen.includes(lesson.id)}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              setChosen(on ? [...chosen, lesson.id] : chosen.filter((id) => id !== lesson.id));
              setFault('');
            }}
          >
            {words.topic(lesson.title, practice.questions(own(lesson.id).length))}
          </CheckField>
        ))}
      </fieldset>
      <p>
        {total > 0 ? words.chosen(practice.questions(total), minutesFor(total)) : words.noneChosen}{' '}
        {words.notAsked}
      </p>
      <ButtonRow>
        <Button primary onClick={begin}>
          {words.begin}
        </Button>
      </ButtonRow>
      <p role="status">{fault}</p>
      <p>{linked(words.review, href('review'))}</p>
    </>
  );
}
