import { DRAWN_WIDTH, SENTENCE, TRAINED_VECTORS } from './model.ts';
import { SignalPath, TextBox, Vector, vectorLength } from './Parts.tsx';
import { Sheet } from './Sheet.tsx';

const CELL = 14;
const ROW = 24;
const VECTORS = 112;
const END = VECTORS + vectorLength(CELL);
const TRAINED_TOP = 50;
const SENTENCE_TOP = 202;
const BLOCK = { x: 268, y: 40, width: 176, height: 262 };
const BLOCK_END = BLOCK.x + BLOCK.width;

/** From left to right: tokens, vectors, frozen model, output and loss; the gradient runs back above. */
export function WideDrawing({ uid }: { uid: string }) {
  const ink = { className: 'fig-line', markerEnd: `url(#${uid}-head)` };
  const sentenceMiddle = SENTENCE_TOP + (SENTENCE.length * ROW) / 2 - 5;
  return (
    <Sheet uid={uid} className="fig-wide" width={640} height={350}>
      <text x={VECTORS} y={34} className="fig-text-train">
        {TRAINED_VECTORS} vectors, trained
      </text>
      <text x={0} y={TRAINED_TOP + 40} className="fig-text-2">
        <tspan x={0}>no words:</tspan>
        <tspan x={0} dy={18}>
          a soft prompt
        </tspan>
      </text>
      {Array.from({ length: TRAINED_VECTORS }, (_, i) => TRAINED_TOP + i * ROW).map((y) => (
        <Vector key={y} x={VECTORS} y={y} cell={CELL} />
      ))}

      <text x={0} y={SENTENCE_TOP - 16} className="fig-text-2">
        tokens
      </text>
      <text x={VECTORS} y={SENTENCE_TOP - 16} className="fig-text-frozen">
        embeddings, frozen
      </text>
      {SENTENCE.map((word, i) => {
        const y = SENTENCE_TOP + i * ROW;
        return (
          <g key={word}>
            <text x={0} y={y + 12} className="fig-text">
              {word}
            </text>
            <path d={`M44 ${y + 7} H${VECTORS - 8}`} {...ink} />
            <Vector x={VECTORS} y={y} cell={CELL} hatch={`${uid}-hatch`} />
          </g>
        );
      })}
      <text x={VECTORS} y={322} className="fig-text-2">
        <tspan x={VECTORS}>{DRAWN_WIDTH} numbers drawn,</tspan>
        <tspan x={VECTORS} dy={18}>
          d in a real model
        </tspan>
      </text>

      <path d={`M${END + 8} ${TRAINED_TOP + 23} H${BLOCK.x - 2}`} {...ink} />
      <path d={`M${END + 8} ${sentenceMiddle} H${BLOCK.x - 2}`} {...ink} />
      <rect {...BLOCK} className="fig-frozen" fill={`url(#${uid}-hatch)`} />
      <TextBox
        x={BLOCK.x + 22}
        y={158}
        width={132}
        height={54}
        lines={['frozen model', 'no weight changes']}
        className="fig-text-frozen"
      />

      <path d={`M${BLOCK_END} ${sentenceMiddle} H498`} {...ink} />
      <TextBox x={500} y={sentenceMiddle - 22} width={130} height={44} lines={['output']} />
      <path d={`M565 ${sentenceMiddle - 22} V144`} {...ink} />
      <TextBox x={500} y={84} width={130} height={58} lines={['loss: gap to the', 'right answer']} />

      <SignalPath
        d={`M500 113 H${END + 8}`}
        inside={`M${BLOCK_END - 1} 113 H${BLOCK.x + 1}`}
        head={`${uid}-signal-head`}
      />
      <text x={500} y={34} className="fig-text-signal">
        <tspan x={500}>gradient, back to the</tspan>
        <tspan x={500} dy={18}>
          trained vectors alone
        </tspan>
      </text>
    </Sheet>
  );
}
