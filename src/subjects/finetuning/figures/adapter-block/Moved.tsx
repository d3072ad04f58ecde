import { formatDigits, formatPercent } from '../../../../notation/format.ts';
import styles from './adapterBlock.module.css';
import { type BlockState, GUESSES, stepWords, type View } from './model.ts';

interface Props {
  state: BlockState;
  seen: View;
  predicted: string | undefined;
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
        <b>{formatDigits(moved * 100, 2)}&nbsp;%</b> is how far the toy block’s output for “{word}” has moved,{' '}
        {state.place === 'none'
          ? 'without adapters'
          : state.step === 0
            ? 'untrained'
            : `after ${stepWords(state.step)}`}
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
        {guess && <span>dashed: predicted “{guess.label.toLowerCase()}”</span>}
        <span>{formatPercent(1)} of its length</span>
      </p>
    </div>
  );
}
