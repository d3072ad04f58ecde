import { DRAWN_WIDTH } from './model.ts';

interface VectorProps {
  x: number;
  y: number;
  /** Edge of one cell; a cell stands for one number. */
  cell: number;
  upright?: boolean;
  /** Address of the hatch for a frozen vector; a trained one is solid. */
  hatch?: string;
}

/** Width of a row of cells, the gaps between them included. */
export const vectorLength = (cell: number) => DRAWN_WIDTH * (cell + 2) - 2;

/** One vector, lying or upright: six solid cells when trained, one hatched bar with five dividers when frozen. */
export function Vector({ x, y, cell, upright = false, hatch }: VectorProps) {
  const cells = Array.from({ length: DRAWN_WIDTH }, (_, i) => i * (cell + 2));
  if (!hatch)
    return cells.map((at) => (
      <rect
        key={at}
        x={upright ? x : x + at}
        y={upright ? y + at : y}
        width={cell}
        height={cell}
        className="fig-train"
      />
    ));
  const length = vectorLength(cell);
  const [width, height] = upright ? [cell, length] : [length, cell];
  const dividers = cells
    .slice(1)
    .map((at) => (upright ? `M${x} ${y + at - 1} h${cell}` : `M${x + at - 1} ${y} v${cell}`));
  return (
    <>
      <rect x={x} y={y} width={width} height={height} className="fig-frozen" fill={`url(#${hatch})`} />
      <path d={dividers.join('')} className="fig-frozen" />
    </>
  );
}

interface SignalPathProps {
  d: string;
  /** The part of the way that lies on the hatch: it gets a quiet ground, to stay legible. */
  inside: string;
  head: string;
}

/** The way of the gradient. */
export function SignalPath({ d, inside, head }: SignalPathProps) {
  return (
    <>
      <path d={inside} fill="none" style={{ stroke: 'var(--surface)', strokeWidth: 8 }} />
      <path d={d} className="fig-signal" markerEnd={`url(#${head})`} />
    </>
  );
}

interface BoxProps {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: readonly string[];
  className?: string;
}

/** A plain box with centred lines of text. */
export function TextBox({ x, y, width, height, lines, className = 'fig-text' }: BoxProps) {
  const first = y + height / 2 + 5 - ((lines.length - 1) * 18) / 2;
  return (
    <>
      <rect x={x} y={y} width={width} height={height} className="fig-box" />
      {lines.map((line, i) => (
        <text key={line} x={x + width / 2} y={first + i * 18} textAnchor="middle" className={className}>
          {line}
        </text>
      ))}
    </>
  );
}
