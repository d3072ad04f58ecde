import { BERT_BASE } from './model.ts';
import { Box, PLUS, Plus } from './Parts.tsx';

export const BLOCK_WIDTH = 252;
export const BLOCK_HEIGHT = 616;
/** Top and bottom of the first adapter: what the second drawing opens. */
export const FIRST_ADAPTER = [152, 188] as const;

const LEFT = 30;
const BOX = BLOCK_WIDTH - LEFT - 8;
const MIDDLE = LEFT + BOX / 2;
const RAIL = 14;
/** From the branching of one residual path to that of the next. */
const HALF = 216;

interface Props {
  x: number;
  y: number;
  hatch: string;
  head: string;
}

/** The model from top to bottom: embedding, one block with its two adapters, the head for the task. */
export function Block({ x, y, hatch, head }: Props) {
  const ink = { className: 'fig-line', markerEnd: `url(#${head})` };
  const first = 88;
  const end = first + 2 * HALF;
  return (
    <g transform={`translate(${x} ${y})`}>
      <Box x={LEFT} y={1} width={BOX} height={36} name="Embedding" word="frozen" hatch={hatch} />
      <rect x={1} y={56} width={BLOCK_WIDTH - 2} height={end - 54} fill="none" className="fig-rule" />
      <text x={10} y={76} className="fig-text-2">
        Block 1 of {BERT_BASE.blocks}
      </text>
      <path d={`M${MIDDLE} 37 V${first + 12}`} {...ink} />
      <Half y={first} name="Self-attention" hatch={hatch} head={head} />
      <path d={`M${MIDDLE} ${first + HALF - 14} v26`} {...ink} />
      <Half y={first + HALF} name="Feed-forward" hatch={hatch} head={head} />
      <path d={`M${MIDDLE} ${end - 14} V577`} {...ink} />
      <text x={MIDDLE + 12} y={563} className="fig-text-2">
        {BERT_BASE.blocks - 1} more blocks
      </text>
      <Box x={LEFT} y={579} width={BOX} height={36} name="Task head" word="trained" />
    </g>
  );
}

/** A frozen part, the adapter after it, the addition of the input, the layer norm. */
function Half({ y, name, hatch, head }: { y: number; name: string; hatch: string; head: string }) {
  const ink = { className: 'fig-line', markerEnd: `url(#${head})` };
  const plus = y + 127;
  return (
    <>
      <path d={`M${MIDDLE} ${y} H${RAIL} V${plus} H${MIDDLE - PLUS - 1}`} {...ink} />
      <Box x={LEFT} y={y + 14} width={BOX} height={36} name={name} word="frozen" hatch={hatch} />
      <path d={`M${MIDDLE} ${y + 50} v12`} {...ink} />
      <Box x={LEFT} y={y + 64} width={BOX} height={36} name="Adapter" word="new and trained" pinch={14} />
      <path d={`M${MIDDLE} ${y + 100} V${plus - PLUS - 1}`} {...ink} />
      <Plus x={MIDDLE} y={plus} />
      <text x={MIDDLE + PLUS + 6} y={plus + 5} className="fig-text-2">
        residual path
      </text>
      <path d={`M${MIDDLE} ${plus + PLUS} v14`} {...ink} />
      <Box
        x={LEFT}
        y={plus + PLUS + 16}
        width={BOX}
        height={48}
        name="Layer norm"
        word="trained in the original recipe"
        twoLines
      />
    </>
  );
}
