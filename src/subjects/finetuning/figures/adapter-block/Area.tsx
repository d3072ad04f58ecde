import { Hatch } from '../../parts/Hatch.tsx';
import styles from './adapterBlock.module.css';
import { PER_BLOCK } from './counts.ts';
import { type Counted, counts, modelOf } from './model.ts';

const SIZE = { width: 300, height: 128 };
const BLOCK = { width: 200, height: 100 };
const TOP = (SIZE.height - BLOCK.height) / 2;
const AT = BLOCK.width + 10;
const GAP = 3;
/** Below this side, in units of about a pixel, a square needs the lens. */
const SEEN = 6;
export const LENS = { by: 10, x: 232, size: 66 };

function sideOf(state: Counted): number {
  const { block, one } = counts(state);
  return Math.sqrt((BLOCK.width * BLOCK.height * one) / block);
}

/** Whether one adapter is too small to see. */
export function needsLens(state: Counted): boolean {
  return PER_BLOCK[state.place] > 0 && sideOf(state) < SEEN;
}

/** One block and the adapters in it as areas proportional to their counts, and a lens for squares too small to see. */
export function Area({ state, uid }: { state: Counted; uid: string }) {
  const { attention } = modelOf(state);
  const { block } = counts(state);
  const squares = PER_BLOCK[state.place];
  const side = sideOf(state);
  const split = (BLOCK.width * attention) / block;
  const hatch = `url(#${uid}-area-hatch)`;
  const column = squares * side + (squares - 1) * GAP;
  const first = (SIZE.height - column) / 2;
  const lens = needsLens(state);
  const lensTop = (SIZE.height - LENS.size) / 2;
  const large = side * LENS.by;
  return (
    <svg className={styles.area} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
      <defs>
        <Hatch id={`${uid}-area-hatch`} />
      </defs>
      <rect x={1} y={TOP} width={split} height={BLOCK.height} fill={hatch} className="fig-frozen" />
      <rect
        x={1 + split}
        y={TOP}
        width={BLOCK.width - split}
        height={BLOCK.height}
        fill={hatch}
        className="fig-frozen"
      />
      {Array.from({ length: squares }, (_, at) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: squares are alike
          key={at}
          x={AT}
          y={first + at * (side + GAP)}
          width={side}
          height={side}
          className="fig-train"
        />
      ))}
      {lens && (
        <>
          <path
            d={`M${AT + side} ${first}L${LENS.x} ${lensTop}M${AT + side} ${first + side}L${LENS.x} ${lensTop + LENS.size}`}
            className="fig-rule"
          />
          <rect x={LENS.x} y={lensTop} width={LENS.size} height={LENS.size} className="fig-box" />
          <rect
            x={LENS.x + (LENS.size - large) / 2}
            y={lensTop + (LENS.size - large) / 2}
            width={large}
            height={large}
            className="fig-train"
          />
        </>
      )}
    </svg>
  );
}
