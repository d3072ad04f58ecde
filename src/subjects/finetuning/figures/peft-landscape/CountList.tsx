import { memo } from 'react';
import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import styles from './landscape.module.css';
import { MethodList, NothingToTrain } from './MethodList.tsx';
import type { MethodId } from './methods.ts';
import type { ModelId } from './models.ts';

interface Props {
  model: ModelId;
  method: MethodId;
  onPick(method: MethodId): void;
}

/** Counts beside the squares. Stands still while the zoom moves. */
export const CountList = memo(function CountList({ model, method, onPick }: Props) {
  return (
    <MethodList model={model} method={method} className={styles.counts} onPick={onPick}>
      {({ trained, share }) =>
        trained > 0 ? (
          <span className={`${styles.answer} ${styles.value}`}>
            <b>{formatNumber(trained)}</b> <span>{formatPercent(share)}</span>
          </span>
        ) : (
          <NothingToTrain />
        )
      }
    </MethodList>
  );
});
