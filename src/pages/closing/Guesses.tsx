import { words } from '#words/beforeNow';
import { slotAnchor } from '../../course/courseMap.ts';
import type { QuestionFace } from '../../course/types.ts';
import type { BeforeAndNow } from '../../progress/attempts/beforeAndNow.ts';
import type { Attempt } from '../../progress/attempts/record.ts';
import { Markup } from '../../questions/asking/Markup.tsx';
import { kindOf, loadKinds } from '../../questions/kinds/kinds.ts';
import { href } from '../../ui/href.ts';
import { linked } from '../../ui/linked.tsx';
import { Mark } from '../../ui/Mark.tsx';
import styles from './Guesses.module.css';

export type Guessed = BeforeAndNow<QuestionFace>;

/** Fetches what answers to these questions need to be quoted. */
export const loadQuotes = (faces: readonly QuestionFace[]) => loadKinds(faces.map(({ kind }) => kind));

/** Each guess beside what was answered to the same question since. */
export function Guesses({ rows }: { rows: readonly Guessed[] }) {
  const legible = rows.filter(isLegible);
  if (legible.length === 0) return <p>{words.none}</p>;
  const again = legible.flatMap(({ now }) => now ?? []);
  const right = (given: readonly Attempt[]) => given.filter(({ correct }) => correct).length;
  return (
    <>
      <p>
        {words.sum(legible.length, right(legible.map(({ before }) => before)), again.length, right(again))}
      </p>
      <ul className="no-marks">
        {legible.map(({ question, before, now }) => (
          <li key={question.id} className={styles.pair}>
            <Markup as="div" html={question.prompt} />
            <Given as={words.before} face={question} attempt={before} />
            {now && <Given as={words.now} face={question} attempt={now} />}
            {/* A prediction is asked once; its answer stands beside it. */}
            {!now && question.role !== 'prediction' && (
              <p>
                {linked(
                  words.open,
                  href(
                    question.lesson,
                    slotAnchor(question.id, question.role === 'opener' ? 'recap' : 'check'),
                  ),
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether what was answered can still be quoted. */
const isLegible = ({ question, before, now }: Guessed): boolean =>
  [before, now].every((given) => !given || kindOf(question.kind).fits(question, given.choice));

function Given({ as, face, attempt }: { as: string; face: QuestionFace; attempt: Attempt }) {
  return (
    <div>
      <p className="quiet">
        {as} <Mark right={attempt.correct} words={attempt.correct ? words.right : words.wrong} />
      </p>
      {kindOf(face.kind).quote(face, attempt.choice)}
    </div>
  );
}
