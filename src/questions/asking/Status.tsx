import { useEffect, useRef } from 'react';
import type { Asked, QuestionFace } from '../../course/types.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Checked, Notice } from './useAnswer.ts';

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
  const box = useRef<HTMLDivElement>(null);
  // Explanations open above the verdict and may push it out of sight; but never at the price of what has the focus.
  useEffect(() => {
    if (!checked || checked.earlier) return;
    box.current?.scrollIntoView?.({ block: 'nearest' });
    const focused = document.activeElement;
    if (box.current?.closest('.question')?.contains(focused)) focused?.scrollIntoView?.({ block: 'nearest' });
  }, [checked]);
  return (
    <div
      ref={box}
      role="status"
      aria-live={checked?.earlier ? 'off' : 'polite'}
      className="question-status"
      data-verdict={bar}
    >
      {complete && (
        <div className="question-verdict">
          <strong>{verdict(asked, checked.correct)}</strong>{' '}
          {checked.key && <Feedback face={face} answer={checked.key} choice={checked.choice} />}
          {checked.key && !checked.correct && checked.confidence === 'sure' && (
            <p className="question-surprise">
              You were sure, and this surprises many. You answered “{quote(face, checked.choice)}”; right is “
              {rightAnswer(face, checked.key)}”. Take your time with the reason
              {asked === 'check' || asked === 'review' ? ': the question comes back within a day.' : '.'}
            </p>
          )}
        </div>
      )}
      {notice && (
        <p key={notice.n} id={`${uid}-notice`} className="question-notice">
          {notice.text}
        </p>
      )}
    </div>
  );
}

function verdict(asked: Asked, correct: boolean): string {
  if (asked === 'opener') return correct ? 'Your guess was right.' : 'Not yet: here is why.';
  return correct ? 'Correct.' : 'Not yet.';
}
