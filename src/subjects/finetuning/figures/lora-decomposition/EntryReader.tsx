import { Fragment, memo } from 'react';
import { formatFixed } from '../../../../notation/format.ts';
import { linked } from '../../../../ui/linked.tsx';
import { Slider } from '../../../../ui/Slider.tsx';
import styles from './lora.module.css';
import type { Entry } from './Matrices.tsx';
import { type LoraState, readEntry } from './model.ts';
import { words } from './words/figure.ts';

/** One entry of ΔQ in numbers: the row of A, the column of B, their products and the sum. */
export const EntryReading = memo(function EntryReading({
  state,
  uid,
  ready,
}: {
  state: LoraState;
  uid: string;
  ready: boolean;
}) {
  const { i, j, r } = state;
  if (!ready) {
    return (
      <p className={styles.entry} id={`${uid}-entry`}>
        {words.entry.waiting}
      </p>
    );
  }
  const { terms, rest, sum } = readEntry(state);
  return (
    <p className={styles.entry} id={`${uid}-entry`}>
      {linked(words.entry.is(i, j, r), (entry) => (
        <b>{entry}</b>
      ))}
      {terms.map(({ a, b }, l) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a term is known by its place
        <Fragment key={l}>
          <span className={styles.term}>
            {l > 0 && '+ '}({formatFixed(a, 2)} · {formatFixed(b, 4)})
          </span>{' '}
        </Fragment>
      ))}
      {rest > 0 && words.entry.more(rest)}
      <b className={styles.term}>= {formatFixed(sum, 6)}</b>
    </p>
  );
});

/** Row and column as sliders and fields, for every entry the pointer cannot hit. */
interface ChooserProps extends Entry {
  d: number;
  k: number;
  onPick(entry: Entry): void;
}

export const EntryChooser = memo(function EntryChooser({ d, k, i, j, onPick }: ChooserProps) {
  return (
    <details className={styles.chooser}>
      <summary>{words.entry.other}</summary>
      <p>{words.entry.how}</p>
      <Slider
        label={words.entry.row}
        name={words.entry.row}
        value={i}
        min={1}
        max={d}
        valueText={words.entry.rowValue}
        onChange={(v) => onPick({ i: v, j })}
      />
      <Slider
        label={words.entry.column}
        name={words.entry.column}
        value={j}
        min={1}
        max={k}
        valueText={words.entry.columnValue}
        onChange={(v) => onPick({ i, j: v })}
      />
    </details>
  );
});
