import type { ComponentProps, ReactNode } from 'react';
import type { Asked } from '../../course/types.ts';
import styles from './QuestionBox.module.css';

interface Props extends Pick<ComponentProps<'div'>, 'onKeyDown' | 'children'> {
  /** Where in a course or on which paper. */
  asked: Asked | 'paper' | 'marked';
  /** Why it is asked. */
  above?: ReactNode;
}

/** A question: what is asked in the text face, the rest in sans. */
export const QuestionBox = ({ asked, above, onKeyDown, children }: Props) => (
  <div className={styles.question} data-asked={asked}>
    {above}
    {/* Keys that choose and check are heard from every control of the question. */}
    {/* biome-ignore lint/a11y/noStaticElementInteractions: its controls are inside */}
    <div onKeyDown={onKeyDown}>{children}</div>
  </div>
);
