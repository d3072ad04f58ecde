import { FrozenArea } from '../../parts/FrozenArea.tsx';
import { across, down, FEWEST, MOST } from './axes.ts';
import { cases } from './cases.ts';
import { tunedScore } from './learningCurve.ts';

const [LEFT, TOP, WIDTH, HEIGHT] = [6, 4, 84, 56];
const STEPS = 24;
const b = cases[0]?.load.b ?? 0;
const y = (score: number) => TOP + (HEIGHT * down(score)) / 100;
const hill = Array.from({ length: STEPS + 1 }, (_, i) => {
  const n = FEWEST * (MOST / FEWEST) ** (i / STEPS);
  return `${(LEFT + (WIDTH * across(n)) / 100).toFixed(1)} ${y(tunedScore(b, n)).toFixed(1)}`;
}).join('L');

/** What training puts on the ground of what the model does already. */
export const Preview = () => (
  <>
    <FrozenArea id="preview-ground" x={LEFT} y={y(b)} width={WIDTH} height={TOP + HEIGHT - y(b)} />
    <path className="fig-train" d={`M${LEFT} ${y(b)}L${hill}L${LEFT + WIDTH} ${y(b)}Z`} />
  </>
);
