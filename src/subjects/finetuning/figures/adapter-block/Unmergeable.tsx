import { memo } from 'react';
import { formatDigits } from '../../../../notation/format.ts';
import styles from './adapterBlock.module.css';
import { passBottleneck } from './bottleneck.ts';
import { ACTIVATION_NAMES, largest, type Toy, view } from './model.ts';
import { D } from './toy.ts';

/** Why the adapter stays a step of its own, with the opened adapter as witness. */
export const Unmergeable = memo(function Unmergeable(state: Toy) {
  const { adapter, h } = view(state);
  const name = ACTIVATION_NAMES[state.bend];
  const mirrored = h.map((value) => -value);
  const gap =
    adapter &&
    passBottleneck(adapter, h).out.map((value, i) => {
      const opposite = passBottleneck(adapter, mirrored).out[i] as number;
      return value + opposite - 2 * (passBottleneck(adapter, new Float64Array(D)).out[i] as number);
    });
  return (
    <p>
      <b>Why it cannot be merged:</b> {name} stands between the two projections, so no single matrix gives the
      same outputs.
      {gap && (
        <>
          {' '}
          A matrix with a bias would make adapter(h) + adapter(−h) − 2·adapter(0) exactly 0.{' '}
          <span className={styles.answer}>In the toy it reaches {formatDigits(largest(gap), 2)}.</span>
        </>
      )}
    </p>
  );
});
