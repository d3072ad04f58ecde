import type { ReactNode } from 'react';
import { formatNumber } from '../../notation/format.ts';
import type { Scale } from './scales.ts';

interface Props {
  side: 'bottom' | 'left';
  scale: Scale;
  /** Where the axis stands in the other direction: its height at the bottom, its distance from the left. */
  at: number;
  /** The values to mark, or about how many round ones. */
  ticks?: readonly number[] | number;
  /** What is written at a value. */
  format?(value: number): ReactNode;
  /** Values that get a short mark and no words. */
  minor?: readonly number[];
  /** A line at every tick across the picture, up to here. */
  grid?: number;
  /** Draws the axis itself, with marks where no grid shows the ticks: as long as the scale, or between two places. */
  line?: boolean | readonly [number, number];
  /** What is measured: under the middle of a bottom axis, each string a line; over the upper end of a left one. */
  title?: readonly string[];
  /** Labels at both ends stand inside of them, for axes that take the whole width. */
  inside?: boolean;
  /** `%` for pictures that stretch with the page: the scale's range is then per cent of the SVG. */
  unit?: '' | '%';
}

const MARK = 5;
const MINOR_MARK = 3;
/** From the upper end of a left axis to the words over it. */
const TITLE_ABOVE = 18;

/** The same text here and on the server, whatever their logarithms make of the last digits. */
const rounded = (place: number): number => Number(place.toFixed(2));

/** The one axis of all charts, drawn into an SVG: ticks and their words, and what else is asked for. */
export function Axis(props: Props) {
  const { side, scale, at, ticks = 5, format = formatNumber, minor = [], grid, line = false } = props;
  const { title = [], inside = false, unit = '' } = props;
  const bottom = side === 'bottom';
  const values = typeof ticks === 'number' ? scale.ticks(ticks) : ticks;
  const [from, to] = typeof line === 'object' ? line : scale.range;
  const marked = line !== false && grid === undefined;
  const gap = marked ? MARK + (bottom ? 4 : 3) : 6;
  const written = (place: number): string => `${rounded(place)}${unit}`;
  const point = (along: number, across: number) =>
    bottom ? { x: written(along), y: written(across) } : { x: written(across), y: written(along) };
  const [low, high] = scale.range;
  const titleAt = bottom ? point((low + high) / 2, at) : point(Math.min(low, high), 0);
  const stroke = (a: { x: string; y: string }, b: { x: string; y: string }) => ({
    x1: a.x,
    y1: a.y,
    x2: b.x,
    y2: b.y,
  });
  const mark = (length: number) => (bottom ? `M0 0v${length}` : `M0 0h${-length}`);
  const anchorOf = (n: number) => {
    if (!bottom) return 'end';
    return inside && n === 0 ? 'start' : inside && n === values.length - 1 ? 'end' : 'middle';
  };

  return (
    <g className="axis">
      {grid !== undefined &&
        values.map((value) => (
          <line
            key={value}
            className="axis-grid"
            {...stroke(point(scale(value), at), point(scale(value), grid))}
          />
        ))}
      {line && <line className="axis-line" {...stroke(point(from, at), point(to, at))} />}
      {minor.map((value) => (
        <svg key={value} {...point(scale(value), at)} overflow="visible" aria-hidden="true">
          <path className="axis-line" d={mark(MINOR_MARK)} />
        </svg>
      ))}
      {values.map((value, n) => (
        // Placed in the unit of the picture, and drawn in pixels from there.
        <svg key={value} data-axis="tick" {...point(scale(value), at)} overflow="visible" aria-hidden="true">
          {marked && <path className="axis-line" d={mark(MARK)} />}
          <text
            className="axis-text"
            x={bottom ? 0 : -gap}
            y={bottom ? gap : 0}
            dy={bottom ? '0.85em' : '0.35em'}
            textAnchor={anchorOf(n)}
          >
            {format(value)}
          </text>
        </svg>
      ))}
      {title.length > 0 && (
        <svg {...titleAt} overflow="visible" aria-hidden="true">
          {title.map((words, n) => (
            <text
              key={words}
              className="axis-text"
              y={bottom ? gap : -TITLE_ABOVE}
              dy={`${bottom ? 2.35 + 1.3 * n : 0}em`}
              textAnchor={bottom ? 'middle' : 'start'}
            >
              {words}
            </text>
          ))}
        </svg>
      )}
    </g>
  );
}
