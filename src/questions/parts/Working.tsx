import { words } from '#words/questions';
import type { Html } from '../../course/types.ts';
import { linked } from '../../ui/linked.tsx';
import { Markup } from '../asking/Markup.tsx';
import styles from './Working.module.css';

interface Props {
  html: Html;
  /** What is said with it. */
  sentence?: string | undefined;
}

/** How the right number is worked out. */
export const Working = ({ html, sentence = words.working }: Props) => (
  <p className={styles.working}>
    {linked(sentence, () => (
      <Markup html={html} />
    ))}
  </p>
);
