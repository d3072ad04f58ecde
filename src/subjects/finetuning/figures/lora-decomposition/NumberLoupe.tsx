import { Named } from '../../../../figures/parts/Named.tsx';
import { formatFixed } from '../../../../notation/format.ts';
import { entryOfQ } from './example.ts';
import lora from './lora.module.css';
import type { LoraState } from './model.ts';
import styles from './moment.module.css';
import { words } from './words/drawn.ts';

const ROWS = 6;
const COLUMNS = 4;

/** Some numbers of Q, from the marked one on. */
export function NumberLoupe({ state: { d, k, i, j } }: { state: LoraState }) {
  const [top, left] = [Math.min(i, d - ROWS + 1), Math.min(j, k - COLUMNS + 1)];
  return (
    <>
      <div
        className={`${styles.leader} ${lora.inked}`}
        style={{ '--i': (i - 0.5) / d, '--j': (j - 0.5) / k, '--to': 0 } as object}
      />
      <div
        className={`${styles.leader} ${lora.inked}`}
        style={{ '--i': (i - 0.5) / d, '--j': (j - 0.5) / k, '--to': 1 } as object}
      />
      <div className={styles.numbers} aria-hidden="true">
        {Array.from({ length: ROWS * COLUMNS }, (_, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its place
          <span key={n}>
            {formatFixed(entryOfQ(top + Math.floor(n / COLUMNS), left + (n % COLUMNS)), 3).replace('0.', '.')}
          </span>
        ))}
      </div>
      <p className={styles.numbersNote}>
        <b>{words.place(i, j)}</b>
        <small>
          <Named long={words.dragLoupe} short={words.dragShort} />
        </small>
      </p>
    </>
  );
}
