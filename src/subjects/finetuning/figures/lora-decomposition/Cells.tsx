import { entryOf, type Matrix } from './loraRun.ts';
import styles from './start.module.css';

/** The entry that fills its cell. */
const FULL = 0.5;

/** Numbers of a small matrix by size, their signs left out: squares for what is trained, dots for what is computed. */
export function Cells({ of, dots = false }: { of: Matrix; dots?: boolean }) {
  return Array.from(of.values, (_, n) => {
    const [i, j] = [Math.floor(n / of.cols), n % of.cols];
    const share = Math.min(1, Math.sqrt(Math.abs(entryOf(of, i, j)) / FULL));
    const middle = { x: j + 0.46, y: i + 0.46 };
    if (dots)
      // biome-ignore lint/suspicious/noArrayIndexKey: an entry is known by its place
      return <circle key={n} cx={middle.x} cy={middle.y} r={Math.max(0.03, 0.46 * share)} />;
    const side = 0.92 * share;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: an entry is known by its place
      <g key={n} className={styles.cell}>
        <rect x={j} y={i} width={0.92} height={0.92} />
        <rect
          className="fig-train"
          x={middle.x - side / 2}
          y={middle.y - side / 2}
          width={side}
          height={side}
        />
      </g>
    );
  });
}
