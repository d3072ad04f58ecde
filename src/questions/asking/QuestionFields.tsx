import type { ComponentProps } from 'react';
import type { QuestionFace } from '../../course/types.ts';
import { Markup } from './Markup.tsx';
import prompt from './prompt.module.css';
import styles from './QuestionFields.module.css';

interface Props extends Omit<ComponentProps<'fieldset'>, 'className'> {
  face: QuestionFace;
  /** From 1, on a paper. */
  number?: number;
  instruction?: string | undefined;
}

/** What is asked, and what it is answered with. */
export const QuestionFields = ({ face, number, instruction, children, ...rest }: Props) => (
  <fieldset data-question={face.id} {...rest}>
    <legend className={prompt.prompt}>
      {number !== undefined && `${number}. `}
      <Markup html={face.prompt} /> {instruction && <span className={styles.instruction}>{instruction}</span>}
    </legend>
    <div className={styles.fields}>{children}</div>
  </fieldset>
);
