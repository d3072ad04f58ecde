import { memo } from 'react';
import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { linked } from '../../../../ui/linked.tsx';
import { Area, LENS, needsLens } from './Area.tsx';
import styles from './adapterBlock.module.css';
import { LABELS } from './counts.ts';
import { type Counted, counts, modelOf } from './model.ts';
import { words } from './words.ts';

const letter = (name: string) => <var>{name}</var>;

interface Props extends Counted {
  uid: string;
}

/** What the adapters of the real model hold: count, share, working, area, and what is counted separately. */
export const CountPanel = memo(function CountPanel({ uid, ...state }: Props) {
  const { d, name, total, blocks } = modelOf(state);
  const { block, one, adapters, trained, share, norms, head } = counts(state);
  const { m } = state;
  const says = words.counts;
  const inBlock = (adapters / blocks) * one;
  return (
    <div className={styles.counting}>
      <div className={styles.counts}>
        <p className={styles.count}>
          {linked(says.trained(formatNumber(trained), name, formatPercent(share)), (numbers) => (
            <strong>{numbers}</strong>
          ))}
        </p>
        <p>
          {linked(
            says.working(adapters, formatNumber(d), formatNumber(m), formatNumber(trained)),
            letter,
            letter,
            letter,
            letter,
          )}
        </p>
        <p>{says.share(formatNumber(trained), formatNumber(total))}</p>
        <p className={styles.quiet}>{says.separately(formatNumber(norms), formatNumber(head), LABELS)}</p>
      </div>
      <div className={styles.scaled}>
        <Area state={state} uid={uid} />
        <p className={styles.quiet}>
          {says.areas(name, formatNumber(block))}
          {inBlock > 0 ? says.adapters(formatNumber(inBlock), formatPercent(inBlock / block)) : says.none}
          {needsLens(state) && says.lens(LENS.by ** 2)}
        </p>
      </div>
    </div>
  );
});
