import { FrozenArea } from '../../parts/FrozenArea.tsx';

const [LEFT, TOP, SIDE] = [28, 12, 48];

/** The frozen matrix, and the two thin ones that are trained at its sides. */
export const Preview = () => (
  <>
    <FrozenArea id="preview-q" x={LEFT} y={TOP} width={SIDE} height={SIDE} />
    <rect className="fig-train" x={LEFT - 7} y={TOP} width={4} height={SIDE} />
    <rect className="fig-train" x={LEFT} y={TOP - 7} width={SIDE} height={4} />
  </>
);
