import { FrozenArea } from '../../parts/FrozenArea.tsx';
import { sceneOf } from './scene.ts';
import { spec } from './spec.ts';

const SIDE = 56;
const [LEFT, LOW] = [20, 60];

/** The frozen model and what each method trains of it, to scale, from its lower left corner. */
export function Preview() {
  const scene = sceneOf(spec.params.model.default);
  const unit = SIDE / Math.sqrt(scene.total);
  return (
    <>
      <FrozenArea id="preview-model" x={LEFT} y={LOW - SIDE} width={SIDE} height={SIDE} />
      {scene.squares.map(({ id, x, y, side }) => (
        <rect
          key={id}
          className="fig-train"
          x={LEFT + x * unit}
          y={LOW - (y + side) * unit}
          width={side * unit}
          height={side * unit}
        />
      ))}
    </>
  );
}
