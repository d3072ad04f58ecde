import { words } from '#words/questions';
import type { QuestionFace } from '../../course/types.ts';
import { linked } from '../../ui/linked.tsx';
import { Note } from '../../ui/Note.tsx';
import { kindOf } from '../kinds/kinds.ts';
import styles from './HintList.module.css';
import { Markup } from './Markup.tsx';
import type { Hints } from './useHints.ts';

interface Props {
  face: QuestionFace;
  hints: Hints;
  uid: string;
  /** No more can be asked for. */
  checked: boolean;
}

/** The hints asked for so far, and the answer when it was asked for: each is said as it comes. Below, why none comes now. */
export function HintList({ face, hints, uid, checked }: Props) {
  if (hints.state === 'off') return null;
  const { told, state } = hints;
  return (
    <>
      <div aria-live="polite">
        {hints.asked > 0 && (
          <ol id={`${uid}-hints`} className={styles.hints} aria-label={words.hints.list}>
            {hints.shown.map((hint) => (
              <li key={hint}>
                <Markup html={hint} />
              </li>
            ))}
            {told && <li>{linked(words.hints.told, () => kindOf(face.kind).rightAnswer(face, told))}</li>}
          </ol>
        )}
      </div>
      {state !== 'ready' && !checked && <Note id={`${uid}-hint-reason`}>{words.hints[state]}</Note>}
    </>
  );
}
