import styles from './ProgressLine.module.css';
import { ProgressLine } from './ProgressLine.tsx';

interface Props {
  /** How long each part is beside the others, and how much of what it asks is answered. */
  parts: readonly { id: string; words: number; answered: number; total: number }[];
}

/** How much of each part is done: a line in pieces, beside the words that say it. */
export const Segments = ({ parts }: Props) => (
  <div className={styles.parts} data-segments="" aria-hidden="true">
    {parts.map(({ id, words, answered, total }) => (
      <div key={id} style={{ flexGrow: words }}>
        <ProgressLine share={answered / Math.max(total, 1)} />
      </div>
    ))}
  </div>
);
