import type { Asked, QuestionFace } from '../../course/types.ts';
import { latest } from '../../progress/attempts/record.ts';
import { useProgress } from '../../progress/store.ts';
import { kindOf } from '../kinds/kinds.ts';

/** Why the question is asked here. The opener asked again quotes the guess, to be compared with what is known now. */
export function Eyebrow({ face, asked }: { face: QuestionFace; asked: Asked }) {
  const attempts = useProgress((s) => s.attempts);
  if (asked === 'opener') {
    return (
      <p className="question-lead">
        Before you read on — commit to a guess. You are not expected to know this yet, and it is not scored.
      </p>
    );
  }
  if (asked !== 'recap') return <p className="question-eyebrow">{asked === 'review' ? 'Review' : 'Check'}</p>;
  const { id: question, version, aliases } = face;
  const guess = latest(attempts, { question, asked: 'opener', version, aliases });
  const kind = kindOf(face.kind);
  return (
    <>
      <p className="question-eyebrow">The opener again</p>
      {guess?.fit === 'current' && kind.fits(face, guess.attempt.choice) && (
        <p className="question-lead">You guessed “{kind.quote(face, guess.attempt.choice)}”. What now?</p>
      )}
    </>
  );
}
