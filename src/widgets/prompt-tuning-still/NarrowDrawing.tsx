import { DRAWN_WIDTH, SENTENCE, TRAINED_VECTORS } from './model.ts';
import { SignalPath, TextBox, Vector, vectorLength } from './Parts.tsx';
import { Sheet } from './Sheet.tsx';

const CELL = 12;
const COLUMN = 24;
const SENTENCE_COLUMN = 38;
const SENTENCE_LEFT = 152;
const TOP = 68;
const BOTTOM = TOP + vectorLength(CELL);
const BLOCK = { x: 1, y: 204, width: 302, height: 108 };
const BLOCK_BOTTOM = BLOCK.y + BLOCK.height;

/** From top to bottom: tokens, vectors, frozen model, output and loss; the gradient runs back on the left. */
export function NarrowDrawing({ uid }: { uid: string }) {
  const ink = { className: 'fig-line', markerEnd: `url(#${uid}-head)` };
  return (
    <Sheet uid={uid} className="fig-narrow" width={304} height={494}>
      <text x={0} y={14} className="fig-text-train">
        <tspan x={0}>{TRAINED_VECTORS} vectors,</tspan>
        <tspan x={0} dy={18}>
          trained
        </tspan>
      </text>
      <text x={0} y={58} className="fig-text-2">
        no words
      </text>
      {Array.from({ length: TRAINED_VECTORS }, (_, i) => i * COLUMN).map((x) => (
        <Vector key={x} x={x} y={TOP} cell={CELL} upright />
      ))}
      <text x={SENTENCE_LEFT} y={14} className="fig-text-frozen">
        <tspan x={SENTENCE_LEFT}>tokens and their</tspan>
        <tspan x={SENTENCE_LEFT} dy={18}>
          embeddings, frozen
        </tspan>
      </text>
      {SENTENCE.map((word, i) => {
        const x = SENTENCE_LEFT + i * SENTENCE_COLUMN;
        return (
          <g key={word}>
            <text x={x + CELL / 2 + 4} y={58} textAnchor="middle" className="fig-text">
              {word}
            </text>
            <Vector x={x + 4} y={TOP} cell={CELL} upright hatch={`${uid}-hatch`} />
          </g>
        );
      })}

      <path d={`M60 ${BOTTOM + 8} V${BLOCK.y - 2}`} {...ink} />
      <path d={`M219 ${BOTTOM + 8} V${BLOCK.y - 2}`} {...ink} />
      <rect {...BLOCK} className="fig-frozen" fill={`url(#${uid}-hatch)`} />
      <TextBox
        x={104}
        y={BLOCK.y + 26}
        width={136}
        height={54}
        lines={['frozen model', 'no weight changes']}
        className="fig-text-frozen"
      />
      <path d={`M219 ${BLOCK_BOTTOM} V346`} {...ink} />
      <TextBox x={156} y={348} width={126} height={36} lines={['output']} />
      <path d="M219 384 V406" {...ink} />
      <TextBox x={156} y={408} width={126} height={54} lines={['loss: gap to the', 'right answer']} />
      <SignalPath
        d={`M156 435 H30 V${BOTTOM + 8}`}
        inside={`M30 ${BLOCK_BOTTOM - 1} V${BLOCK.y + 1}`}
        head={`${uid}-signal-head`}
      />
      <text x={42} y={344} className="fig-text-signal">
        <tspan x={42}>gradient, back</tspan>
        <tspan x={42} dy={18}>
          to the trained
        </tspan>
        <tspan x={42} dy={18}>
          vectors alone
        </tspan>
      </text>
      <text x={0} y={488} className="fig-text-2">
        {DRAWN_WIDTH} numbers drawn, d in a real model
      </text>
    </Sheet>
  );
}
