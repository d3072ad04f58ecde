import { memo } from 'react';
import styles from './landscape.module.css';
import { type MethodId, methodIds, methodNames } from './methods.ts';

interface Props {
  method: MethodId;
  uid: string;
  onPick(method: MethodId): void;
}

/** Highlighting by keys, and the rules of counting. */
export const More = memo(function More({ method, uid, onPick }: Props) {
  return (
    <details className={styles.more}>
      <summary>Highlight a method, and how it is counted</summary>
      <div className={styles.chooser}>
        <label htmlFor={`${uid}-method`}>Highlighted</label>
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
      <p>
        Without a task head. Most methods add numbers that come on top of the model; BitFit and full
        fine-tuning train numbers the model has. In GPT-2 and GPT-3 the query and value parts of the joint
        matrix count as matrices of their own, as in the LoRA paper. In T5 the prompt stands before the
        encoder, the prefix in the decoder. The encoder of P-tuning is as wide as the model, as PEFT makes it.
        The working of each count is in the table below.
      </p>
    </details>
  );
});
