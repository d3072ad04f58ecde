import { FrozenArea } from '../../parts/FrozenArea.tsx';

const [LEFT, WIDTH, HEIGHT, WAIST] = [18, 60, 12, 14];

/** A block from top to bottom: after each of its frozen parts an adapter, narrow in its middle. */
export const Preview = () => (
  <>
    <path className="fig-line" d="M48 1V63" />
    {[4, 33].map((y) => (
      <g key={y}>
        <FrozenArea id={`preview-part-${y}`} x={LEFT} y={y} width={WIDTH} height={HEIGHT} />
        <path
          className="fig-train"
          d={`M${LEFT} ${y + 15}h${WIDTH}l${-WAIST} ${HEIGHT / 2}l${WAIST} ${HEIGHT / 2}h${-WIDTH}l${WAIST} ${-HEIGHT / 2}z`}
        />
      </g>
    ))}
  </>
);
