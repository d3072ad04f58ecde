import { formatFixed } from '../../../../notation/format.ts';
import styles from './adapterBlock.module.css';
import { D } from './toy.ts';
import type { Cells } from './walk.ts';

interface Props {
  values: Cells;
  /** Value of a bar of full height. */
  scale: number;
  /** The number that is being used. */
  active?: number | undefined;
}

/** A vector: a bar for each number, all rows to one scale, and the number under it. */
export function VectorBars({ values, scale, active }: Props) {
  const bars = values
    .map((value, i) => {
      if (value === undefined) return '';
      const height = Number(Math.max(-1, Math.min(1, value / scale)).toFixed(3));
      return `M${i + 0.16} 1h.68v${-height}h-.68z`;
    })
    .join('');
  return (
    <div className={styles.cells} style={{ inlineSize: `${(100 * values.length) / D}%` }}>
      <svg viewBox={`0 0 ${values.length} 2`} preserveAspectRatio="none" aria-hidden="true">
        <rect width={values.length} height={2} className={styles.ground} />
        {active !== undefined && <rect x={active} width={1} height={2} className={styles.active} />}
        <path d={bars} className={styles.bars} />
        <path d={`M0 1H${values.length}`} className={styles.zero} />
      </svg>
      <div className={styles.numbers}>
        {values.map((value, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a number is known by its place
          <span key={i}>{value === undefined ? '·' : formatFixed(value, 2)}</span>
        ))}
      </div>
    </div>
  );
}
