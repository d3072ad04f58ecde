import type { Layout } from './layout.ts';

interface Props {
  x: number;
  y: number;
  /** Length of a whisker. */
  error: number;
  /** Full fine-tuning is an open square, the others are filled circles. */
  open: boolean;
  label: string;
  place: Layout['place'][keyof Layout['place']];
}

/** One run: its mark, its standard error, its label. All in ink: colour would say frozen or trained. */
export function Point({ x, y, error, open, label, place: [dx, dy, anchor] }: Props) {
  return (
    <g>
      <path
        className="fig-line"
        d={`M${x} ${y - error}V${y + error}M${x - 3} ${y - error}h6M${x - 3} ${y + error}h6`}
      />
      {open ? (
        <rect
          x={x - 5}
          y={y - 5}
          width={10}
          height={10}
          style={{ fill: 'var(--surface)', stroke: 'var(--ink)', strokeWidth: 1.5 }}
        />
      ) : (
        <circle cx={x} cy={y} r={4.5} style={{ fill: 'var(--ink)' }} />
      )}
      <text className="fig-text" x={x + dx} y={y + dy} textAnchor={anchor}>
        {label}
      </text>
    </g>
  );
}
