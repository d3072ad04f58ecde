import type { ComponentProps, ReactNode } from 'react';
import type { Asked } from '../../course/types.ts';
import styles from './QuestionBox.module.css';

interface Props extends Pick<ComponentProps<'div'>, 'onKeyDown' | 'children'> {
  /** Where in a course or on which paper. */
  asked: Asked | 'paper' | 'marked';
  /** Above the rules that the question stands between. */
  above?: ReactNode;
}

/** A question, set like a problem in a textbook: two heavy rules, the question in the text face, the rest in sans. */
export const QuestionBox = ({ asked, above, onKeyDown, children }: Props) => (
  <div className={styles.question} data-asked={asked}>
    {above}
    {/* Keys that choose and check are heard from every control of the question. */}
    {/* biome-ignore lint/a11y/noStaticElementInteractions: its controls are inside */}
    <div className={styles.body} onKeyDown={onKeyDown}>
      {children}
    </div>
  </div>
);
