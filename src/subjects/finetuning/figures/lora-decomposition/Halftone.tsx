import { memo, useMemo } from 'react';
import { diameterOf, halftone } from './halftone.ts';
import styles from './lora.module.css';

interface Props {
  /** From 0 to 1, row by row. */
  tones: ArrayLike<number>;
  columns: number;
  /** The share that is printed already, from the top; all, without a word. */
  painted?: number;
  className?: string | undefined;
}

/** What is computed and not trained, in dots of ink that fill their box. */
export const Halftone = memo(function Halftone({ tones, columns, painted = 1, className = '' }: Props) {
  const dots = useMemo(
    () =>
      halftone(tones, columns).map(
        (outline, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: a size is known by its place
          outline && <path key={at} d={`M0 0${outline}`} strokeWidth={diameterOf(at + 1)} />,
      ),
    [tones, columns],
  );
  return (
    <svg
      className={`${styles.halftone} ${className}`}
      viewBox={`-0.5 -0.5 ${columns} ${Math.ceil(tones.length / columns)}`}
      preserveAspectRatio="none"
      style={{ clipPath: painted < 1 ? `inset(0 0 ${100 * (1 - painted)}%)` : undefined }}
      aria-hidden="true"
    >
      {dots}
    </svg>
  );
});
