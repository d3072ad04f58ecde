import { useMemo } from 'react';
import { diameterOf, halftone } from './halftone.ts';
import styles from './lora.module.css';

interface Props {
  /** From 0 to 1, row by row. */
  tones: ArrayLike<number>;
  columns: number;
  /** Rows that are printed already; all, without a word. */
  painted?: number;
  className?: string | undefined;
}

/** What is computed and not trained, in dots of ink that fill their box. */
export function Halftone({ tones, columns, painted, className = '' }: Props) {
  const outlines = useMemo(() => halftone(tones, columns, painted), [tones, columns, painted]);
  return (
    <svg
      className={`${styles.halftone} ${className}`}
      viewBox={`-0.5 -0.5 ${columns} ${Math.ceil(tones.length / columns)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {outlines.map(
        (outline, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: a size is known by its place
          outline && <path key={at} d={`M0 0${outline}`} strokeWidth={diameterOf(at + 1)} />,
      )}
    </svg>
  );
}
