import { memo } from 'react';
import { formatDigits } from '../../../../notation/format.ts';
import { linked } from '../../../../ui/linked.tsx';
import styles from './adapterBlock.module.css';
import { passBottleneck } from './bottleneck.ts';
import { largest, type Toy, view } from './model.ts';
import { D } from './toy.ts';
import { words } from './words.ts';

/** Why the adapter stays a step of its own, with the opened adapter as witness. */
export const Unmergeable = memo(function Unmergeable(state: Toy) {
  const { adapter, h } = view(state);
  const mirrored = h.map((value) => -value);
  const gap =
    adapter &&
    passBottleneck(adapter, h).out.map((value, i) => {
      const opposite = passBottleneck(adapter, mirrored).out[i] as number;
      return value + opposite - 2 * (passBottleneck(adapter, new Float64Array(D)).out[i] as number);
    });
  return (
    <p>
      {linked(words.unmergeable.why(words.activations[state.bend]), (why) => (
        <b>{why}</b>
      ))}
      {gap &&
        linked(words.unmergeable.gap(formatDigits(largest(gap), 2)), (reached) => (
          <span className={styles.answer}>{reached}</span>
        ))}
    </p>
  );
});
