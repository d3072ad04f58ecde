import { formatDigits, formatPercent } from '../../../../notation/format.ts';
import { linked } from '../../../../ui/linked.tsx';
import styles from './adapterBlock.module.css';
import { GUESSES } from './describe.ts';
import type { BlockState, View } from './model.ts';
import { words } from './words.ts';

interface Props {
  state: BlockState;
  seen: View;
  predicted: string | undefined;
}

function when({ place, step }: BlockState): string {
  if (place === 'none') return words.moved.without;
  return step === 0 ? words.moved.untrained : words.moved.after(step);
}

/** How far the block's output is from where it was, from 0 to 100 % of its length, and the prediction as a dashed box. */
export function Moved({ state, seen, predicted }: Props) {
  const { moved, word } = seen;
  const at = GUESSES.findIndex(({ value }) => value === predicted);
  const guess = GUESSES[at];
  const from = at > 0 ? (GUESSES[at - 1]?.upto ?? 0) : 0;
  const upto = Math.min(1, guess?.upto ?? 0);
  return (
    <div className={styles.moved}>
      <p className={styles.answer}>
        {linked(words.moved.far(formatDigits(moved * 100, 2), word, when(state)), (percent) => (
          <b>{percent}</b>
        ))}
      </p>
      <div className={styles.meter} aria-hidden="true">
        {guess && (
          <span
            className={styles.ghost}
            style={{ insetInlineStart: `${from * 100}%`, inlineSize: `${(upto - from) * 100}%` }}
          />
        )}
        <span className={styles.meterBar} style={{ inlineSize: `${Math.min(1, moved) * 100}%` }} />
      </div>
      <p className={styles.ends}>
        <span>{formatPercent(0)}</span>
        {guess && <span>{words.moved.predicted(guess.label.toLowerCase())}</span>}
        <span>{words.moved.whole(formatPercent(1))}</span>
      </p>
    </div>
  );
}
