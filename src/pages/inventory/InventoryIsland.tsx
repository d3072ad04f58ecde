import { useEffect, useMemo, useRef } from 'react';
import { fetched } from '../../client/fetchJson.ts';
import type { AnswerKey, QuestionFace } from '../../course/types.ts';
import { formatFixed } from '../../notation/format.ts';
import { type InventoryResult, inventoryOf } from '../../progress/attempts/gain.ts';
import { beginSitting, type Sitting, useProgress } from '../../progress/store.ts';
import { Button } from '../../ui/Button.tsx';
import { href } from '../../ui/href.ts';
import { Marked } from '../paper/MarkedPaper.tsx';
import { Paper } from '../paper/Paper.tsx';
import { type PaperItem, paperItems } from '../paper/paper.ts';
import { minutesFor } from '../review/minutes.ts';

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

  if (!ready) return <p>Looking for what you answered…</p>;
  const begin = (name: 'before' | 'after') =>
    beginSitting(
      name,
      faces.map(({ id, version, lesson }) => ({ question: id, version, lesson })),
    );
  const title = (words: string) => (
    <h2 ref={heading} tabIndex={-1}>
      {words}
    </h2>
  );

  const sitting = open && sittings[open];
  if (open && sitting) {
    const items = paperItems(sitting, (_, question) => faces.find((face) => face.id === question));
    return (
      <>
        {title(open === 'before' ? 'Before the course' : 'After the course')}
        <p>
          Answer each question as well as you can, by a guess where you must. What you choose is kept, so you
          may leave and come back.
        </p>
        <Paper
          name={open}
          asked={open}
          sitting={sitting}
          items={items}
          course={course}
          loadKey={loadKey}
          loose={false}
          away="Leave it for now and forget these choices"
        />
      </>
    );
  }

  const estimate = `${faces.length} questions, ${minutesFor(faces.length)}.`;
  if (stage === 'new')
    return (
      <>
        {title('Before the course')}
        <p>{estimate}</p>
        <p className="buttons">
          <Button primary onClick={() => begin('before')}>
            Begin
          </Button>
          <Button onClick={() => begin('after')}>I have done the course already</Button>
        </p>
      </>
    );
  if (stage === 'waiting')
    return (
      <>
        {title('Kept')}
        <p>
          Your answers before the course are kept. They are not marked yet: come back after the last topic and
          answer again, then you see both, explained.
        </p>
        <p className="buttons">
          <a className="button button-primary" href={href('')}>
            To the topics
          </a>
          <Button onClick={() => begin('after')}>I have done the course: answer again</Button>
        </p>
      </>
    );
  return (
    <>
      {title('Before and after')}
      <Gain result={result} total={faces.length} />
      <p className="buttons">
        <Button onClick={() => begin('after')}>Answer again</Button>
      </p>
      <h2>The questions</h2>
      <p>With your answers after the course.</p>
      <Marked
        items={faces.map((face): PaperItem => ({ face, whole: face, lesson: face.lesson }))}
        given={result.after ?? new Map()}
        course={course}
        loadKey={loadKey}
      />
    </>
  );
}

const isOpen = (sitting: Sitting | undefined): boolean =>
  sitting !== undefined && sitting.handedInAt === undefined;

/** Both results and the normalised gain, with what it says and what it does not. */
export function Gain({ result, total }: { result: InventoryResult; total: number }) {
  const { before, after, compared, right, gain } = result;
  const n = compared.length;
  if (!after) return null;
  if (!before) {
    const correct = [...after.values()].filter((one) => one.correct).length;
    return (
      <p>
        {`${correct} of ${after.size} right. You did not answer these questions before the course, so nothing can be said of a gain.`}
      </p>
    );
  }
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">Inventory</th>
            <th scope="col">Right</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Before the course</th>
            <td>{`${right.before} of ${n}`}</td>
          </tr>
          <tr>
            <th scope="row">After the course</th>
            <td>{`${right.after} of ${n}`}</td>
          </tr>
          <tr>
            <th scope="row">Normalised gain</th>
            <td>{gain === undefined ? 'none to be had' : formatFixed(gain, 2)}</td>
          </tr>
        </tbody>
      </table>
      {n < total && (
        <p>{`${total - n} of the ${total} questions changed since or were answered only once, and are left out.`}</p>
      )}
      <p>{meaning(result)}</p>
      <p>
        Read it with care. There are few questions, and one more or less moves the gain by much. They are the
        same twice, so remembering them counts too. Nobody watched you answer. And choosing the right option
        is less than being able to do the work.
      </p>
    </>
  );
}

function meaning({ compared, right, gain }: InventoryResult): string {
  const missing = compared.length - right.before;
  if (compared.length === 0) return 'No question was answered both times in the same version.';
  if (gain === undefined)
    return 'Everything was right before the course, so there was nothing to gain, and the measure says nothing.';
  if (gain < 0)
    return 'Fewer are right than before. With so few questions that happens by chance, above all where you guessed well the first time.';
  const won = right.after - right.before;
  return `Of the ${missing} you did not have right before, there ${missing === 1 ? 'is' : 'are'} ${won} fewer now: the gain is ${won} of ${missing}. It is 0 when nothing changed and 1 when everything that was missing is there.`;
}
