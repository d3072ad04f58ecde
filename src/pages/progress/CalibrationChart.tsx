import { words as progress } from '#words/progress';
import { Axis } from '../../figures/parts/Axis.tsx';
import { linear } from '../../figures/parts/scales.ts';
import { formatFixedPercent } from '../../notation/format.ts';
import type { Calibration } from '../../progress/attempts/calibration.ts';
import styles from './charts.module.css';

const words = progress.calibration;

const WIDTH = 320;
const ROW = 34;
const LEFT = 12;
const x = linear([0, 1], [LEFT, WIDTH - LEFT]);

/** The share of right answers at each confidence, with the range it is likely in. */
export function CalibrationChart({ levels }: { levels: readonly Calibration[] }) {
  const height = levels.length * ROW + 26;
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={words.chart(
        levels.map((one) =>
          words.share(words.said[one.confidence], formatFixedPercent(one.right / one.answers)),
        ),
      )}
    >
      <Axis
        side="bottom"
        scale={x}
        at={height - 22}
        ticks={[0, 0.5, 1]}
        format={formatFixedPercent}
        grid={0}
        inside
      />
      {levels.map(({ confidence, right, answers, interval }, i) => {
        const y = i * ROW + 24;
        return (
          <g key={confidence}>
            <text className="fig-text" x={LEFT + 4} y={y - 9}>
              {words.said[confidence]}
            </text>
            {interval && (
              <line className={styles.range} x1={x(interval.low)} x2={x(interval.high)} y1={y} y2={y} />
            )}
            <circle className={styles.mark} cx={x(right / answers)} cy={y} r={5} />
          </g>
        );
      })}
    </svg>
  );
}
