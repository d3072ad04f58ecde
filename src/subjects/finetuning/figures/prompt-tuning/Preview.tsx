import { FrozenArea } from '../../parts/FrozenArea.tsx';
import { spec } from './spec.ts';

const trained = spec.params.n.default;
const all = trained + spec.params.sentence.default.split(' ').length;
const STEP = 88 / all;

/** Trained vectors before those of the words, and the frozen model that reads them all. */
export const Preview = () => (
  <>
    {Array.from({ length: all }, (_, i) => {
      const box = { x: 5 + i * STEP, y: 10, width: STEP - 2, height: 14 };
      return i < trained ? (
        <rect key={box.x} className="fig-train" {...box} />
      ) : (
        <FrozenArea key={box.x} id={`preview-word-${i}`} {...box} />
      );
    })}
    <path className="fig-line" d="M20 26v7M68 26v7" />
    <FrozenArea id="preview-prompted" x={5} y={35} width={86} height={20} />
  </>
);
