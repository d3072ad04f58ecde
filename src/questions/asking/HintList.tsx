import { words } from '#words/questions';
import type { QuestionFace } from '../../course/types.ts';
import { linked } from '../../ui/linked.tsx';
import { kindOf } from '../kinds/kinds.ts';
import styles from './HintList.module.css';
import { Markup } from './Markup.tsx';
import type { Hints } from './useHints.ts';

/** The hints asked for so far, and the answer when it was asked for. Each is said as it comes. */
export function HintList({ face, hints }: { face: QuestionFace; hints: Hints }) {
  if (hints.state === 'off') return null;
  const { told } = hints;
  return (
    <div aria-live="polite">
      {hints.asked > 0 && (
        <ol className={styles.hints} aria-label={words.hints.list}>
          {hints.shown.map((hint) => (
            <li key={hint}>
              <Markup html={hint} />
            </li>
          ))}
          {told && <li>{linked(words.hints.told, () => kindOf(face.kind).rightAnswer(face, told))}</li>}
        </ol>
      )}
    </div>
  );
}
