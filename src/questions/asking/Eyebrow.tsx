import { words } from '#words/questions';
import type { Asked, QuestionFace } from '../../course/types.ts';
import { latest } from '../../progress/attempts/record.ts';
import { useProgress } from '../../progress/store.ts';
import { linked } from '../../ui/linked.tsx';
import { kindOf } from '../kinds/kinds.ts';
import styles from './Eyebrow.module.css';

/** Why the question is asked here. The opener asked again quotes the guess, to be compared with what is known now. */
export function Eyebrow({ face, asked }: { face: QuestionFace; asked: Asked }) {
  if (asked === 'opener' || asked === 'prediction')
    return <p className={styles.lead}>{words.eyebrow[asked]}</p>;
  if (asked !== 'recap')
    return (
      <p className={`${styles.eyebrow} screen-only`}>
        {words.eyebrow[asked === 'review' ? 'review' : 'check']}
      </p>
    );
  return <Recap face={face} />;
}

function Recap({ face }: { face: QuestionFace }) {
  const attempts = useProgress((s) => s.attempts);
  const { id: question, version, aliases } = face;
  const guess = latest(attempts, { question, asked: 'opener', version, aliases });
  const kind = kindOf(face.kind);
  return (
    <>
      <p className={styles.eyebrow}>{words.eyebrow.recap}</p>
      {guess?.fit === 'current' && kind.fits(face, guess.attempt.choice) && (
        <p className={styles.lead}>{linked(words.guessed, () => kind.quote(face, guess.attempt.choice))}</p>
      )}
    </>
  );
}
