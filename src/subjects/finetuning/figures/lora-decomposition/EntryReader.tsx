import { Fragment, memo } from 'react';
import { formatFixed } from '../../../../notation/format.ts';
import { Slider } from '../../../../ui/Slider.tsx';
import styles from './lora.module.css';
import type { Entry } from './Matrices.tsx';
import { type LoraState, readEntry } from './model.ts';

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
        Working out the products…
      </p>
    );
  }
  const { terms, rest, sum } = readEntry(state);
  return (
    <p className={styles.entry} id={`${uid}-entry`}>
      <b>
        Row {i}, column {j} of ΔQ
      </b>{' '}
      is row {i} of A times column {j} of B, {r} {r === 1 ? 'product' : 'products'}:{' '}
      {terms.map(({ a, b }, l) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a term is known by its place
        <Fragment key={l}>
          <span className={styles.term}>
            {l > 0 && '+ '}({formatFixed(a, 2)} · {formatFixed(b, 4)})
          </span>{' '}
        </Fragment>
      ))}
      {rest > 0 && `+ ${rest} more `}
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
      <summary>Read another entry of ΔQ</summary>
      <p>
        Point at ΔQ or tap it, move over it with the arrow keys (Escape leaves), or set row and column here.
      </p>
      <Slider
        label="Row"
        name="Row"
        value={i}
        min={1}
        max={d}
        valueText={(v) => `row ${v}`}
        onChange={(v) => onPick({ i: v, j })}
      />
      <Slider
        label="Column"
        name="Column"
        value={j}
        min={1}
        max={k}
        valueText={(v) => `column ${v}`}
        onChange={(v) => onPick({ i, j: v })}
      />
    </details>
  );
});
