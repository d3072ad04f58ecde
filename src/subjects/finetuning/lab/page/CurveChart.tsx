import { memo } from 'react';
import { Axis } from '../../../../figures/parts/Axis.tsx';
import { linear, niceLinear, niceLogarithmic } from '../../../../figures/parts/scales.ts';
import { useWidth } from '../../../../figures/parts/useWidth.ts';
import { formatFixedPercent, formatNumber } from '../../../../notation/format.ts';
import { words } from '../../words/en/lab.ts';
import type { Curve } from '../curves.ts';
import styles from './lab.module.css';
import { dashOf, letterOf } from './lines.ts';

export interface ChartLine {
  key: string;
  lane: number;
  curve: Curve;
  /** A seed after the first: drawn fainter. */
  again: boolean;
}

interface Props {
  id: string;
  title: string;
  lines: readonly ChartLine[];
  steps: number;
  /** Losses run over the range they have, shares from 0 to 1. */
  scale: 'linear' | 'log' | 'share';
  /** Which of its page's charts it is. */
  name: 'right' | 'loss';
}

/** Both charts of a race, with its buttons, fit the screen of a phone. */
const tallFor = (width: number) => (width < 400 ? 164 : 240);
const LEFT = 46;
const RIGHT = 26;
const TOP = 12;
const BOTTOM = 40;
/** What a loss of 0 would be on a niceLogarithmic scale. */
const LEAST_LOSS = 0.001;
const LETTER_APART = 15;

/** Values become places: from the bottom to the top of the area. */
function verticalScale(kind: Props['scale'], lines: readonly ChartLine[], floor: number) {
  const range = [floor, TOP] as const;
  if (kind === 'share') return linear([0, 1], range);
  const values = lines.flatMap(({ curve }) => curve.map(([, value]) => value)).filter(Number.isFinite);
  const most = Math.max(1, ...values);
  if (kind === 'linear') return niceLinear([0, most], range);
  const least = Math.max(LEAST_LOSS, Math.min(0.5, ...values.filter((value) => value > 0)));
  return niceLogarithmic([least, most], range);
}

/** Letters at the ends of lines, moved apart where they would cover each other. */
function letterPlaces(
  ends: readonly { lane: number; y: number }[],
  lowest: number,
): { lane: number; y: number }[] {
  const sorted = ends.map((end) => ({ ...end })).sort((a, b) => a.y - b.y);
  for (let i = 1; i < sorted.length; i++) {
    const [above, here] = [sorted[i - 1], sorted[i]];
    if (above && here) here.y = Math.max(here.y, above.y + LETTER_APART);
  }
  let floor = lowest;
  for (const end of sorted.reverse()) {
    end.y = Math.min(end.y, floor);
    floor = end.y - LETTER_APART;
  }
  return sorted;
}

/** Lines over training steps, each with its letter at the end. The table below says the same in numbers. */
export const CurveChart = memo(function CurveChart({ id, title, lines, steps, scale, name }: Props) {
  const [box, width] = useWidth<HTMLDivElement>(420);
  const tall = tallFor(width);
  const floor = tall - BOTTOM;
  const x = linear([0, steps], [LEFT, width - RIGHT]);
  const y = verticalScale(scale, lines, floor);
  const place = (value: number) => y(scale === 'log' ? Math.max(LEAST_LOSS, value) : value);
  const path = (curve: Curve) =>
    `M${curve.map(([step, value]) => `${x(step).toFixed(1)} ${place(value).toFixed(1)}`).join('L')}`;
  const shown = lines.filter(({ curve }) => curve.length > 0);
  const ends = shown
    .filter(({ again }) => !again)
    .map(({ lane, curve }) => ({ lane, y: place(curve.at(-1)?.[1] ?? 0) }));
  return (
    <div className={styles.chart} data-chart={name}>
      <p className={styles.chartTitle} data-chart-title>
        {title}
      </p>
      <div ref={box}>
        <svg id={id} width={width} height={tall} viewBox={`0 0 ${width} ${tall}`} aria-hidden="true">
          <Axis
            side="left"
            scale={y}
            at={LEFT}
            ticks={scale === 'log' ? 3 : 5}
            format={scale === 'share' ? formatFixedPercent : formatNumber}
            grid={width - RIGHT}
          />
          <Axis
            side="bottom"
            scale={x}
            at={floor}
            ticks={4}
            format={String}
            title={[words.curveChart.trainingStep]}
          />
          {shown.map(({ key, lane, curve, again }) => (
            <g key={key}>
              <path
                d={path(curve)}
                className={again ? `${styles.line} ${styles.again}` : styles.line}
                data-lab="line"
                strokeDasharray={dashOf(lane)}
              />
              {curve.length === 1 && curve[0] && (
                <circle cx={x(curve[0][0])} cy={place(curve[0][1])} r={3} className={styles.dot} />
              )}
            </g>
          ))}
          {letterPlaces(ends, floor + 4).map(({ lane, y: at }) => (
            <text key={lane} x={width - RIGHT + 8} y={at + 4} className={styles.letter}>
              {letterOf(lane)}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
});
