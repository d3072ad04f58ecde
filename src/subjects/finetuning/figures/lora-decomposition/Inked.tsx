interface Cell {
  x: number;
  y: number;
  /** An entry by its size: 1 and more is the strongest. */
  size: number;
}

interface Props {
  cells: readonly Cell[];
  /** Sides of a cell. */
  width: number;
  height?: number;
}

const STRENGTHS = 8;

/**
 * Solid cells of a trained matrix, the stronger the larger their entries. Those of one strength are one outline: the
 * browser styles hundreds of elements too slowly to keep up with a finger.
 */
export function Inked({ cells, width, height = width }: Props) {
  const outlines = Array.from({ length: STRENGTHS + 1 }, () => '');
  for (const { x, y, size } of cells)
    outlines[Math.round(STRENGTHS * Math.min(1, Math.abs(size)))] +=
      `M${x} ${y}h${width}v${height}h${-width}z`;
  return (
    <g className="fig-train">
      {outlines.map(
        (outline, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: a strength is known by its place
          outline && <path key={at} d={outline} fillOpacity={0.35 + (0.65 * at) / STRENGTHS} />,
      )}
    </g>
  );
}
