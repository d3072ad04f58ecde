import type { ReactNode } from 'react';
import { words } from '#words/stage';
import styles from './controls.module.css';

interface Props<T extends string | number> {
  name: string;
  values: readonly T[];
  value: T;
  text(value: T): ReactNode;
  /** The whole name of a value whose text is short. */
  full?(value: T): string;
  disabled?: boolean;
  onChoose(value: T): void;
}

/** A few values side by side, of which one is pressed. */
export const Choice = <T extends string | number>({
  name,
  values,
  value,
  text,
  full,
  disabled,
  onChoose,
}: Props<T>) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend where the label already stands
  <div className={styles.choice} role="group" aria-label={disabled ? words.waits(name) : name}>
    {values.map((one) => (
      <button
        key={one}
        type="button"
        className="to-press"
        aria-label={full?.(one)}
        aria-pressed={one === value}
        aria-disabled={disabled || undefined}
        onClick={() => {
          if (!disabled) onChoose(one);
        }}
      >
        {text(one)}
      </button>
    ))}
  </div>
);
