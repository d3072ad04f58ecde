import { memo } from 'react';
import { at, rowAt, WIDE } from './layout.ts';
import styles from './walk.module.css';
import type { Cells } from './walk.ts';

const HIGH = 8;

interface CellProps {
  x: number;
  y: number;
  value: number | undefined;
  scale: number;
}

/** One number: a bar to the right of its zero where it is positive, an open cell while it is not there yet. */
const Cell = memo(function Cell({ x, y, value, scale }: CellProps) {
  const middle = x + WIDE / 2;
  const [top, high] = [at(y - HIGH / 2), at(HIGH)];
  const cell = { x: at(x), y: top, width: at(WIDE), height: high };
  if (value === undefined) return <rect {...cell} className={styles.empty} />;
  const long = (Math.min(1, Math.abs(value) / scale) * WIDE) / 2;
  return (
    <>
      <rect {...cell} className={styles.cell} />
      <rect x={at(value < 0 ? middle - long : middle)} y={top} width={at(long)} height={high} />
      <line x1={at(middle)} y1={top} x2={at(middle)} y2={at(y + HIGH / 2)} className="fig-rule" />
    </>
  );
});

interface Props {
  x: number;
  values: Cells;
  scale: number;
  part?: string;
}

/** A vector standing up: a bar for each of its numbers. */
export const Column = ({ x, values, scale, part }: Props) => (
  <g data-part={part}>
    {values.map((value, n) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a number is known by its place
      <Cell key={n} x={x} y={rowAt(n, values.length)} value={value} scale={scale} />
    ))}
  </g>
);
