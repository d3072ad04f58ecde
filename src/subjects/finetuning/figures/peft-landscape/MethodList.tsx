import { memo, type ReactNode } from 'react';
import styles from './landscape.module.css';
import { type Counted, countAll, type MethodId, methodNames } from './methods.ts';
import type { ModelId } from './models.ts';
import { words } from './words.ts';

interface Props {
  model: ModelId;
  method: MethodId;
  className: string | undefined;
  onPick(method: MethodId): void;
  /** What a row shows beside the name. */
  children(counted: Counted, at: number): ReactNode;
}

/** The methods, the largest first. Pointing highlights; keys do the same through the choice under "More". */
export function MethodList({ model, method, className, onPick, children }: Props) {
  return (
    <ol className={`${styles.list} ${className}`} aria-label={words.methodList}>
      {countAll(model).map((counted, at) => (
        <li
          key={counted.id}
          data-part={counted.id}
          aria-current={counted.id === method || undefined}
          onPointerUp={() => onPick(counted.id)}
        >
          <span className={styles.key} aria-hidden="true">
            {at + 1}
          </span>
          <span className={styles.method}>
            <b>{methodNames[counted.id][0]}</b> <span>{methodNames[counted.id][1]}</span>
          </span>
          {children(counted, at)}
        </li>
      ))}
    </ol>
  );
}

export const NothingToTrain = memo(function NothingToTrain() {
  return <span className={styles.nothing}>{words.noBiases}</span>;
});
