import { words } from '#words/questions';
import type { Asked, QuestionFace } from '../../course/types.ts';
import { linked } from '../../ui/linked.tsx';
import { kindOf } from '../kinds/kinds.ts';
import { whyId } from '../parts/Reasons.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import type { Checked, Notice } from './useAnswer.ts';
import styles from './Verdict.module.css';
import { Verdict } from './Verdict.tsx';

interface Props {
  face: QuestionFace;
  asked: Asked;
  uid: string;
  checked: Checked | undefined;
  notice: Notice | undefined;
}

/**
 * The one live region of a question: in the page from the start, empty until Check, filled once. An answer from an
 * earlier visit fills it unannounced.
 */
export function Status({ face, asked, uid, checked, notice }: Props) {
  const { Feedback, quote, rightAnswer } = kindOf(face.kind);
  const bar = checked ? (checked.correct ? 'right' : 'wrong') : undefined;
  // An earlier answer shows its verdict together with its reason, or with why there is none.
  const complete = checked && (checked.key || notice);
  const { key, choice = [] } = checked ?? {};
  const returns = asked === 'check' || asked === 'review';
  return (
    <div
      id={whyId(uid)}
      tabIndex={-1}
      role="status"
      aria-live={checked?.earlier ? 'off' : 'polite'}
      data-verdict={bar}
    >
      {complete && (
        <Verdict right={checked.correct} words={verdict(asked, checked.correct)}>
          {key && <Feedback face={face} answer={key} choice={choice} />}
          {key && !checked.correct && checked.confidence === 'sure' && (
            <p className={styles.surprise}>
              {linked(
                words.surprise[returns ? 'returns' : 'stays'],
                () => quote(face, choice),
                () => rightAnswer(face, key),
              )}
            </p>
          )}
        </Verdict>
      )}
      {notice && <NoticeLine key={notice.n} id={`${uid}-notice`} text={notice.text} />}
    </div>
  );
}

function verdict(asked: Asked, correct: boolean): string {
  const { right, wrong, guessRight, guessWrong } = words.verdict;
  if (asked === 'opener' || asked === 'prediction') return correct ? guessRight : guessWrong;
  return correct ? right : wrong;
}
