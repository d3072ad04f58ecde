import { Axis } from '../../../../figures/parts/Axis.tsx';
import { linear, niceLinear } from '../../../../figures/parts/scales.ts';
import { useWidth } from '../../../../figures/parts/useWidth.ts';
import { words } from '../../words/en/lab.ts';
import styles from './lab.module.css';

const TALL = 200;
const LEFT = 46;
const BOTTOM = 40;
const TOP = 10;

/** Singular values from the largest to the smallest, trained and therefore orange. */
export function Spectrum({ values }: { values: Float64Array }) {
  const [box, width] = useWidth<HTMLDivElement>(420);
  const x = linear([0, values.length], [LEFT, width - 4]);
  /** The number of a direction stands under the middle of its bar. */
  const middle = linear([0.5, values.length + 0.5], x.range);
  const y = niceLinear([0, values[0] || 1], [TALL - BOTTOM, TOP]);
  const wide = Math.max(1, x(1) - x(0) - 1);
  return (
    <div className={styles.chart}>
      <p className={styles.chartTitle}>{words.spectrum.singularValuesLargest}</p>
      <div ref={box}>
        <svg width={width} height={TALL} viewBox={`0 0 ${width} ${TALL}`} aria-hidden="true">
          <Axis side="left" scale={y} at={LEFT} ticks={4} grid={width - 4} />
          {Array.from(values, (value, at) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a singular value is known by its place
              key={at}
              x={x(at)}
              y={y(value)}
              width={wide}
              height={Math.max(0, TALL - BOTTOM - y(value))}
              className="fig-train"
            />
          ))}
          <Axis
            side="bottom"
            scale={middle}
            at={TALL - BOTTOM}
            ticks={[1, 16, 32, 48, 64].filter((n) => n <= values.length)}
            title={[words.spectrum.direction]}
          />
        </svg>
      </div>
    </div>
  );
}
