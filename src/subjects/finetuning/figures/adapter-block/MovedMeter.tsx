import { Named } from '../../../../figures/parts/Named.tsx';
import { formatDigits } from '../../../../notation/format.ts';
import { GUESSES } from './describe.ts';
import { type BlockState, movedAt } from './model.ts';
import styles from './walk.module.css';
import { words } from './words.ts';

const says = words.meter;
/** The least of the bar's length that is seen. */
const SEEN = 0.005;

interface Props {
  state: BlockState;
  predicted: string | undefined;
  covered: boolean;
}

/** How far the block's output has moved so far, of its length, beside what was guessed. */
export function MovedMeter({ state, predicted, covered }: Props) {
  const moved = covered ? 0 : movedAt(state);
  const at = GUESSES.findIndex(({ value }) => value === predicted);
  const guess = GUESSES[at];
  const from = at > 0 ? (GUESSES[at - 1]?.upto ?? 0) : 0;
  const upto = Math.min(1, guess?.upto ?? 0);
  return (
    <div className={styles.meter}>
      <b>
        <Named long={says.moved} short={says.movedShort} />
      </b>
      <div className={styles.track} aria-hidden="true">
        <i
          className={styles.bar}
          style={{ scale: `${moved > 0 ? Math.max(SEEN, Math.min(1, moved)) : 0} 1` }}
        />
        {guess && (
          <i
            className={styles.guess}
            style={{ insetInlineStart: `${from * 100}%`, inlineSize: `${(upto - from) * 100}%` }}
          />
        )}
        {guess && (
          <small style={{ insetInlineStart: `${Math.max(from, 0.01) * 100}%` }}>
            <Named
              long={says.guessed(guess.label.toLowerCase())}
              short={says.guessedShort(guess.label.toLowerCase())}
            />
          </small>
        )}
      </div>
      <b>{covered ? says.open : words.percent(formatDigits(moved * 100, 2))}</b>
    </div>
  );
}
