/** The pattern that means "frozen". Put it into `<defs>` and fill with `url(#id)`. */
export function Hatch({ id, size = 8, scale = 1 }: { id: string; size?: number; scale?: number }) {
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(45) scale(${scale})`}
    >
      <rect width={size} height={size} className="fig-frozen-tint" />
      <line x1={0} y1={0} x2={0} y2={size} className="fig-frozen-line" />
    </pattern>
  );
}
