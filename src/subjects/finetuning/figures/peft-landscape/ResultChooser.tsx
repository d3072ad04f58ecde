import { memo } from 'react';
import { formatNumber } from '../../../../notation/format.ts';
import { Button } from '../../../../ui/Button.tsx';
import styles from './landscape.module.css';
import { type GroupId, resultsOf } from './published.ts';
import { words } from './words.ts';

interface Props {
  group: GroupId;
  /** From 1, inside the group. */
  point: number;
  uid: string;
  open: boolean;
  onPoint(point: number): void;
}

/** Every result by keys. */
export const ResultChooser = memo(function ResultChooser({ group, point, uid, open, onPoint }: Props) {
  const list = resultsOf(group);
  return (
    <fieldset className={styles.controls} disabled={!open}>
      <legend className="visually-hidden">{words.published.result}</legend>
      <div className={`${styles.chooser} ${styles.result}`}>
        <label htmlFor={`${uid}-point`}>{words.published.result}</label>
        <select
          id={`${uid}-point`}
          value={point}
          onChange={(event) => onPoint(Number(event.currentTarget.value))}
        >
          {list.map(([name, trained], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a result is known by its place in its list
            <option key={index} value={index + 1}>
              {words.choices.named(name, formatNumber(trained))}
            </option>
          ))}
        </select>
        <Button
          aria-label={words.published.previous}
          aria-disabled={point <= 1}
          onClick={() => point > 1 && onPoint(point - 1)}
        >
          ‹
        </Button>
        <Button
          aria-label={words.published.next}
          aria-disabled={point >= list.length}
          onClick={() => point < list.length && onPoint(point + 1)}
        >
          ›
        </Button>
      </div>
    </fieldset>
  );
});
