import { memo } from 'react';
import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { Area, LENS, needsLens } from './Area.tsx';
import styles from './adapterBlock.module.css';
import { LABELS } from './counts.ts';
import { type Counted, counts, modelOf } from './model.ts';

interface Props extends Counted {
  uid: string;
}

/** What the adapters of the real model hold: count, share, working, area, and what is counted separately. */
export const CountPanel = memo(function CountPanel({ uid, ...state }: Props) {
  const { d, name, total, blocks } = modelOf(state);
  const { block, one, adapters, trained, share, norms, head } = counts(state);
  const { m } = state;
  const inBlock = (adapters / blocks) * one;
  return (
    <div className={styles.counting}>
      <div className={styles.counts}>
        <p className={styles.count}>
          <strong>{formatNumber(trained)}</strong> trained numbers in {name}, {formatPercent(share)} of all
        </p>
        <p>
          {adapters} × (2<var>d</var>
          <var>m</var> + <var>m</var> + <var>d</var>) = {adapters} × (2·{formatNumber(d)}·{formatNumber(m)} +{' '}
          {formatNumber(m)} + {formatNumber(d)}) = {formatNumber(trained)}
        </p>
        <p>
          Share: {formatNumber(trained)} of {formatNumber(total)} frozen and {formatNumber(trained)} added.
        </p>
        <p className={styles.quiet}>
          Counted separately: the original recipe trains the norms of the blocks as well (
          {formatNumber(norms)}) and a head for the task ({formatNumber(head)} with {LABELS} labels).
        </p>
      </div>
      <div className={styles.scaled}>
        <Area state={state} uid={uid} />
        <p className={styles.quiet}>
          Areas to scale. Hatched: one block of {name} with {formatNumber(block)} frozen numbers,
          self-attention at the left, feed-forward at the right.{' '}
          {inBlock > 0
            ? `Orange: its adapters, ${formatNumber(inBlock)}, which is ${formatPercent(inBlock / block)} of that.`
            : 'No adapters: nothing orange.'}
          {needsLens(state) && ` The lens shows one of them at ${LENS.by ** 2} times its area.`}
        </p>
      </div>
    </div>
  );
});
