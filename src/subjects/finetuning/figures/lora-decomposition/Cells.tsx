import { entryOf, type Matrix } from './loraRun.ts';
import styles from './start.module.css';

/** The entry that fills its cell. */
const FULL = 0.5;
const SIDE = 0.92;
const MIDDLE = SIDE / 2;

const square = (x: number, y: number, side: number) => `M${x} ${y}h${side}v${side}h${-side}z`;
const dot = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/**
 * Numbers of a small matrix by size, their signs left out: squares for what is trained, dots for what is computed. All
 * of a kind are one outline, since hundreds of elements would be a long task on a phone.
 */
export function Cells({ of, dots = false }: { of: Matrix; dots?: boolean }) {
  const outline = (drawn: (i: number, j: number, share: number) => string) =>
    Array.from(of.values, (_, n) => {
      const [i, j] = [Math.floor(n / of.cols), n % of.cols];
      return drawn(i, j, Math.min(1, Math.sqrt(Math.abs(entryOf(of, i, j)) / FULL)));
    }).join('');
  if (dots)
    return <path d={outline((i, j, share) => dot(j + MIDDLE, i + MIDDLE, Math.max(0.03, MIDDLE * share)))} />;
  return (
    <>
      <path className={styles.cell} d={outline((i, j) => square(j, i, SIDE))} />
      <path
        className="fig-train"
        d={outline((i, j, share) => {
          const inset = MIDDLE * (1 - share);
          return square(j + inset, i + inset, SIDE * share);
        })}
      />
    </>
  );
}
