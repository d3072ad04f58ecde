import { memo } from 'react';
import styles from './landscape.module.css';
import { type MethodId, methodIds, methodNames } from './methods.ts';
import { words } from './words.ts';

interface Props {
  method: MethodId;
  uid: string;
  onPick(method: MethodId): void;
}

/** Highlighting by keys, and the rules of counting. */
export const More = memo(function More({ method, uid, onPick }: Props) {
  return (
    <details className={styles.more}>
      <summary>{words.more.summary}</summary>
      <div className={styles.chooser}>
        <label htmlFor={`${uid}-method`}>{words.more.highlighted}</label>
        <select
          id={`${uid}-method`}
          value={method}
          onChange={(event) => onPick(event.currentTarget.value as MethodId)}
        >
          {methodIds.map((id) => (
            <option key={id} value={id}>
              {methodNames[id].join(', ')}
            </option>
          ))}
        </select>
      </div>
      <p>{words.more.counting}</p>
    </details>
  );
});
