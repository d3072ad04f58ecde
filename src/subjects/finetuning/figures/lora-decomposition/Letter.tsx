import { linked } from '../../../../ui/linked.tsx';
import styles from './lora.module.css';

/** A variable as it is set in the course's formulas. */
const letter = (name: string) => (
  <var className={styles.letter} translate="no">
    {name}
  </var>
);

/** A sentence whose words in square brackets are such letters. */
export const lettered = (sentence: string) =>
  linked(sentence, ...Array.from(sentence.matchAll(/\[/g), () => letter));
