import { memo } from 'react';
import { formatFixed } from '../../../../notation/format.ts';
import { linked } from '../../../../ui/linked.tsx';
import type { Vector } from '../../methods/softPrompt.ts';
import styles from './promptTuning.module.css';
import type { Token } from './tokenize.ts';
import { words } from './words.ts';

interface Props {
  prompt: readonly Vector[];
  tokens: readonly Token[];
  vectors: readonly Vector[];
  /** Share of the attention: the prompt's vectors first. */
  attention: readonly number[];
}

const width = (share = 0) => `${(share * 100).toFixed(1)}%`;

/** What enters the model: the trained vectors, solid, then the embedded tokens, hatched; each with its two numbers. */
export const Sequence = memo(function Sequence({ prompt, tokens, vectors, attention }: Props) {
  return (
    <>
      <div className={`${styles.part} ${styles.partTrain}`} data-part="vectors">
        <p className={styles.head}>{words.sequence.trained(prompt.length)}</p>
        <ol className={styles.chips}>
          {prompt.map((vector, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a vector is known by its place alone
            <li key={i} className={`${styles.chip} ${styles.chipTrain}`}>
              <span className={styles.name}>
                {linked(words.sequence.vector(i + 1), (vector) => (
                  <span className="visually-hidden">{vector}</span>
                ))}
              </span>
              <Numbers vector={vector} />
              <span className={styles.attention} style={{ inlineSize: width(attention[i]) }} />
            </li>
          ))}
        </ol>
      </div>
      <div className={`${styles.part} ${styles.partFrozen}`} data-part="words">
        <p className={styles.head}>{words.sequence.frozen(tokens.length)}</p>
        {tokens.length === 0 && <p className={styles.empty}>{words.sequence.empty}</p>}
        <ol className={styles.chips}>
          {tokens.map(({ text, inside }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a token may occur twice
            <li key={i} className={`${styles.chip} ${styles.chipFrozen}`}>
              <span className={styles.plate}>
                <span className={styles.name}>
                  {inside && '·'}
                  {text}
                </span>
                <Numbers vector={vectors[i] ?? []} />
              </span>
              <span
                className={styles.attention}
                style={{ inlineSize: width(attention[prompt.length + i]) }}
              />
            </li>
          ))}
        </ol>
      </div>
    </>
  );
});

function Numbers({ vector }: { vector: Vector }) {
  return vector.map((value, k) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a number is known by its place in the vector
    <span key={k} className={styles.number}>
      {formatFixed(value, 2)}
    </span>
  ));
}
