interface BoxProps {
  x: number;
  y: number;
  width: number;
  height: number;
  name: string;
  /** Address of the hatch for a frozen part; a trained one is solid. */
  hatch?: string;
  /** What follows the name, on a line of its own when `twoLines`. */
  word: string;
  twoLines?: boolean;
  /** How far the sides are drawn in at half height, as a sign of a narrow middle. */
  pinch?: number;
}

/** A part of the model with its name and whether it is frozen or trained. */
export function Box({ x, y, width, height, name, hatch, word, twoLines = false, pinch = 0 }: BoxProps) {
  const middle = x + width / 2;
  const first = y + height / 2 + (twoLines ? -4 : 5);
  const half = height / 2;
  return (
    <>
      <path
        d={`M${x} ${y} h${width} l${-pinch} ${half} l${pinch} ${half} h${-width} l${pinch} ${-half} Z`}
        className={hatch ? 'fig-frozen' : 'fig-train'}
        fill={hatch && `url(#${hatch})`}
      />
      {hatch && (
        <rect x={x + 26} y={y + 7} width={width - 52} height={height - 14} className="fig-frozen-tint" />
      )}
      <text y={first} textAnchor="middle" className={hatch ? 'fig-text-frozen' : 'fig-text-on-train'}>
        <tspan x={middle}>{twoLines ? name : `${name}, ${word}`}</tspan>
        {twoLines && (
          <tspan x={middle} dy={18}>
            {word}
          </tspan>
        )}
      </text>
    </>
  );
}

/** The circled plus at the end of a residual path. */
export function Plus({ x, y }: { x: number; y: number }) {
  return (
    <>
      <circle cx={x} cy={y} r={PLUS} className="fig-box" />
      <path d={`M${x - 6} ${y} H${x + 6} M${x} ${y - 6} V${y + 6}`} className="fig-line" />
    </>
  );
}

/** Radius of the circled plus. */
export const PLUS = 11;
