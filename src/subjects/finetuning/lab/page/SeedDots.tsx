import { Axis } from '../../../../figures/parts/Axis.tsx';
import { linear } from '../../../../figures/parts/scales.ts';
import { useWidth } from '../../../../figures/parts/useWidth.ts';
import { formatFixedPercent } from '../../../../notation/format.ts';
import { words } from '../../words/en/lab.ts';
import { type LaneResult, mean } from '../results.ts';
import { list, percent } from '../verdict.ts';
import styles from './lab.module.css';
import { letterOf } from './lines.ts';

const ROW = 26;
const LEFT = 26;
const RIGHT = 20;
const BOTTOM = 36;

/** Every seed of every lane as a dot, the mean as a stroke: how much luck there is in one run. */
export function SeedDots({ results }: { results: readonly LaneResult[] }) {
  const [box, width] = useWidth<HTMLDivElement>(420);
  const x = linear([0, 1], [LEFT, width - RIGHT]);
  const tall = results.length * ROW + BOTTOM;
  return (
    <figure className={`${styles.chart} ${styles.dots}`} data-lab="seeds">
      <p className={styles.chartTitle}>{words.seedDots.everySeedAt}</p>
      <div ref={box}>
        <svg width={width} height={tall} viewBox={`0 0 ${width} ${tall}`} aria-hidden="true">
          <Axis side="bottom" scale={x} at={tall - BOTTOM} format={formatFixedPercent} grid={4} />
          {results.map(({ name, exact }, lane) => {
            const y = ROW * (lane + 0.5);
            return (
              <g key={name}>
                <text x={4} y={y + 4} className={styles.letter}>
                  {letterOf(lane)}
                </text>
                {exact.map((value, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: seeds are known by their place
                  <circle key={at} cx={x(value)} cy={y} r={4.5} className={styles.seed} />
                ))}
                {exact.length > 0 && (
                  <path d={`M${x(mean(exact))} ${y - 9}V${y + 9}`} className={styles.mean} />
                )}
              </g>
            );
          })}
        </svg>
      </div>
      <figcaption>
        {results
          .filter(({ exact }) => exact.length > 0)
          .map(({ name, exact }) => `${name}: ${list(exact.map(percent))}`)
          .join('. ')}
        .
      </figcaption>
    </figure>
  );
}
