import { linear, niceLinear } from '../../../../figures/parts/scales.ts';
import { useWidth } from '../../../../figures/parts/useWidth.ts';
import { formatNumber } from '../../../../notation/format.ts';

const TALL = 200;
const LEFT = 46;
const BOTTOM = 40;
const TOP = 10;

/** Singular values from the largest to the smallest, trained and therefore orange. */
export function Spectrum({ values }: { values: Float64Array }) {
  const [box, width] = useWidth<HTMLDivElement>(420);
  const x = linear([0, values.length], [LEFT, width - 4]);
  const y = niceLinear([0, values[0] || 1], [TALL - BOTTOM, TOP]);
  const wide = Math.max(1, x(1) - x(0) - 1);
  return (
    <div className="lab-chart">
      <p className="lab-chart-title">Singular values, largest first</p>
      <div ref={box}>
        <svg width={width} height={TALL} viewBox={`0 0 ${width} ${TALL}`} aria-hidden="true">
          {y.ticks(4).map((tick) => (
            <g key={tick}>
              <path d={`M${LEFT} ${y(tick)}H${width - 4}`} className="lab-grid" />
              <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end" className="lab-tick">
                {formatNumber(tick)}
              </text>
            </g>
          ))}
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
          {[1, 16, 32, 48, 64]
            .filter((n) => n <= values.length)
            .map((n) => (
              <text key={n} x={x(n - 0.5)} y={TALL - BOTTOM + 17} textAnchor="middle" className="lab-tick">
                {n}
              </text>
            ))}
          <text x={(LEFT + width) / 2} y={TALL - 4} textAnchor="middle" className="lab-tick">
            direction
          </text>
        </svg>
      </div>
    </div>
  );
}
