import type { QuestionFace, QuestionKey } from '../../course/types.ts';
import { kindOf } from '../kinds/kinds.ts';
import { Explanation } from './Explanation.tsx';
import { Markup } from './Markup.tsx';
import prompt from './prompt.module.css';
import styles from './QuestionBox.module.css';

interface Props {
  face: QuestionFace;
  answer: QuestionKey;
  number: number;
}

/** A question with its answer laid open, for the answers page and for paper. */
export function AnswerSheet({ face, answer, number }: Props) {
  const { Sheet } = kindOf(face.kind);
  return (
    <article className={styles.sheet} aria-labelledby={`sheet-${face.id}`}>
      <h2 id={`sheet-${face.id}`} className={prompt.prompt}>
        {number}. <Markup html={face.prompt} />
      </h2>
      <Sheet face={face} answer={answer} />
      <Explanation answer={answer} />
    </article>
  );
}
