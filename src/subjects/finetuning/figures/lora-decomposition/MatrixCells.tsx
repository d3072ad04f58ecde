import { memo } from 'react';
import styles from './lora.module.css';
import type { Matrix } from './loraRun.ts';

const STEPS = 10;

/** A small matrix, each number a square: the larger the number, sign left out, the fuller its colour; zero is empty. */
export const MatrixCells = memo(function MatrixCells({
  of,
  end,
  tone,
}: {
  of: Matrix;
  end: number;
  tone: 'train' | 'plain';
}) {
  const paths = Array.from({ length: STEPS }, () => '');
  of.values.forEach((value, n) => {
    const step = Math.ceil(Math.min(1, Math.abs(value) / end) * STEPS);
    if (step > 0) paths[step - 1] += `M${n % of.cols} ${Math.floor(n / of.cols)}h.92v.92h-.92z`;
  });
  return (
    <svg
      className={`${styles.cells} ${styles[`cells-${tone}`]}`}
      viewBox={`0 0 ${of.cols} ${of.rows}`}
      style={{ inlineSize: `calc(var(--cell) * ${of.cols})`, blockSize: `calc(var(--cell) * ${of.rows})` }}
      aria-hidden="true"
    >
      {paths.map((path, step) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a path is known by its colour
        <path key={step} d={path} fillOpacity={(step + 1) / STEPS} />
      ))}
    </svg>
  );
});
