import { Axis } from '../../../../figures/parts/Axis.tsx';
import { linear, logarithmic } from '../../../../figures/parts/scales.ts';
import { formatPercent } from '../../../../notation/format.ts';
import { Key } from './Key.tsx';
import type { Layout } from './layout.ts';
import { description, methods, standardError, trainedShare, USUAL } from './model.ts';
import { Point } from './Point.tsx';
import { words } from './words.ts';

const SHARES = [0.0001, 0.001, 0.01, 0.1, 1];
const LINE = 18;

/** The nine runs in one layout: a point each, with its standard error and its label. */
export function Landscape({ layout, uid }: { layout: Layout; uid: string }) {
  const { width, height, left, right, top, bottom, apart, labels, place, band, xTitle, notes } = layout;
  const x = logarithmic([0.00002, 1.5], [left, right]);
  const y = linear([28, 56], [bottom, top]);
  const sideways: Partial<Record<string, number>> = { lora: -apart, 'lora-mlp': apart };
  const { short, state } = description;
  const [from, to] = [x(USUAL[0]), x(USUAL[1])];
  const full = methods.find(({ id }) => id === 'full');
  const below = bottom + 46 + xTitle.length * LINE;

  return (
    <svg
      className={layout.className}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      role="img"
      aria-labelledby={`${uid}-title ${uid}-desc`}
    >
      <title id={`${uid}-title`}>{short}</title>
      <desc id={`${uid}-desc`}>{state}</desc>

      <rect x={from} y={top} width={to - from} height={bottom - top} style={{ fill: 'var(--sunken)' }} />
      <path
        className="fig-rule"
        strokeDasharray="3 4"
        d={`M${from} ${top}V${bottom}M${to} ${top}V${bottom}`}
      />
      <Lines lines={band} x={(from + to) / 2} y={bottom - 10 - (band.length - 1) * LINE} />

      <Axis side="left" scale={y} at={left} line title={[words.accuracy]} />
      <Axis side="bottom" scale={x} at={bottom} ticks={SHARES} format={formatPercent} line title={xTitle} />

      {full && (
        <path
          className="fig-rule"
          strokeDasharray="6 4"
          d={`M${x(0.003) + apart + 12} ${y(full.accuracy)}H${x(1) - 8}`}
        />
      )}
      {methods.map((method, i) => (
        <Point
          key={method.id}
          x={x(trainedShare(method)) + (sideways[method.id] ?? 0)}
          y={y(method.accuracy)}
          error={y(0) - y(standardError(method.accuracy))}
          open={method.id === 'full'}
          label={labels === 'names' ? method.name : String(i + 1)}
          place={place[method.id]}
        />
      ))}

      {labels === 'numbers' && <Key top={below + 4} right={width - 2} />}
      <Lines lines={notes} x={0} y={height - (notes.length - 1) * LINE - 6} anchor="start" />
    </svg>
  );
}

function Lines({
  lines,
  x,
  y,
  anchor = 'middle',
}: {
  lines: readonly string[];
  x: number;
  y: number;
  anchor?: 'start' | 'middle';
}) {
  return lines.map((line, i) => (
    <text key={line} className="fig-text-2" x={x} y={y + i * LINE} textAnchor={anchor}>
      {line}
    </text>
  ));
}
