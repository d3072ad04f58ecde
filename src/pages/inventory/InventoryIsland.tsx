import { Fragment, lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import { words } from '#words/inventory';
import { words as practice } from '#words/practice';
import { fetched } from '../../client/fetched.ts';
import type { AnswerKey, QuestionFace } from '../../course/types.ts';
import { inventoryOf } from '../../progress/attempts/gain.ts';
import { beginSitting, type Sitting, useProgress } from '../../progress/store.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import { href } from '../../ui/href.ts';
import type { PaperItem } from '../paper/paper.ts';
import { minutesFor } from '../review/minutes.ts';
import { Gain } from './Gain.tsx';

// What asks and explains weighs more than all of this page, and is of no use before a paper is begun.
const InventoryPaper = lazy(() =>
  import('./InventoryPaper.tsx').then((m) => ({ default: m.InventoryPaper })),
);
const Marked = lazy(() => import('../paper/MarkedPaper.tsx').then((m) => ({ default: m.Marked })));

interface Props {
  faces: QuestionFace[];
  course: string;
}

const loadKey = (): Promise<AnswerKey> => fetched(`${href('inventory')}answers.json`);

/** The questions before and after the course, and what lies between. */
export function InventoryIsland({ faces, course }: Props) {
  const ready = useProgress((s) => s.ready);
  const attempts = useProgress((s) => s.attempts);
  const sittings = useProgress((s) => s.sittings);
  const heading = useRef<HTMLHeadingElement>(null);
  const result = useMemo(() => inventoryOf(attempts, faces), [attempts, faces]);
  const open = (['after', 'before'] as const).find((name) => isOpen(sittings[name]));
  const stage = open ?? (result.after ? 'done' : result.before ? 'waiting' : 'new');
  const before = useRef<string>(undefined);

  useEffect(() => {
    if (!ready) return;
    if (before.current && before.current !== stage) heading.current?.focus();
    before.current = stage;
  }, [ready, stage]);

  const begin = (name: 'before' | 'after') =>
    beginSitting(
      name,
      faces.map(({ id, version, lesson }) => ({ question: id, version, lesson })),
    );
  const title = (text: string) => (
    <h2 ref={heading} tabIndex={-1}>
      {text}
    </h2>
  );

  const sitting = open && sittings[open];
  if (open && sitting) {
    return (
      <>
        {title(words[open])}
        <p>{words.how}</p>
        <Suspense>
          <InventoryPaper name={open} sitting={sitting} faces={faces} course={course} loadKey={loadKey} />
        </Suspense>
      </>
    );
  }

  const estimate = words.size(practice.questions(faces.length), minutesFor(faces.length));
  // Also before it is known what was answered, so that nothing moves for those who come here first. By its key, its
  // buttons are not those of another stage, which an early press would reach.
  if (stage === 'new')
    return (
      <Fragment key="new">
        {title(words.before)}
        <p>{estimate}</p>
        <ButtonRow>
          <Button primary onClick={() => begin('before')}>
            {words.begin}
          </Button>
          <Button onClick={() => begin('after')}>{words.doneAlready}</Button>
        </ButtonRow>
      </Fragment>
    );
  if (stage === 'waiting')
    return (
      <>
        {title(words.kept)}
        <p>{words.waiting}</p>
        <ButtonRow>
          <ButtonLink primary href={href('')}>
            {words.topics}
          </ButtonLink>
          <Button onClick={() => begin('after')}>{words.doneNow}</Button>
        </ButtonRow>
      </>
    );
  return (
    <>
      {title(words.title)}
      <Gain result={result} total={faces.length} />
      <ButtonRow>
        <Button onClick={() => begin('after')}>{words.again}</Button>
      </ButtonRow>
      <h2>{words.questions}</h2>
      <p>{words.yours}</p>
      <Suspense>
        <Marked
          items={faces.map((face): PaperItem => ({ face, whole: face, lesson: face.lesson }))}
          given={result.after ?? new Map()}
          course={course}
          loadKey={loadKey}
        />
      </Suspense>
    </>
  );
}

const isOpen = (sitting: Sitting | undefined): boolean =>
  sitting !== undefined && sitting.handedInAt === undefined;
