import { formatNumber } from '../../math/format.ts';
import { adapter, BERT_BASE, linear, MIDDLE } from './model.ts';
import { PLUS, Plus } from './Parts.tsx';

const { d } = BERT_BASE;
const RAIL = 14;
const LEFT = 30;

export const OPENED_HEIGHT = 520;

interface Props {
  x: number;
  y: number;
  /** Width drawn for d numbers; m numbers are drawn to the same scale. */
  bar: number;
  head: string;
}

/** One adapter from top to bottom: narrow down, bend, widen up, add the input. */
export function OpenedAdapter({ x, y, bar, head }: Props) {
  const ink = { className: 'fig-line', markerEnd: `url(#${head})` };
  const middle = LEFT + bar / 2;
  const narrow = (bar * MIDDLE) / d;
  const labels = LEFT + bar + 12;
  const plus = 436;
  return (
    <g transform={`translate(${x} ${y})`}>
      <text x={RAIL - 8} y={14} className="fig-text" style={{ fontWeight: 600 }}>
        One adapter, opened
      </text>
      <text x={middle} y={44} textAnchor="middle" className="fig-text-2">
        from self-attention
      </text>
      <path d={`M${middle} 52 V80`} {...ink} />
      <path d={`M${middle} 64 H${RAIL} V${plus} H${middle - PLUS - 1}`} {...ink} />
      <Bar x={middle - bar / 2} y={82} width={bar} />
      <text x={labels} y={92} className="fig-text">
        d = {d} numbers
      </text>

      <Trapezoid y={96} middle={middle} top={bar} bottom={narrow} text={122} />
      <Label x={labels} y={122} name="Down-projection" inputs={d} outputs={MIDDLE} />

      <Bar x={middle - narrow / 2} y={190} width={narrow} />
      <text x={middle + narrow / 2 + 10} y={200} className="fig-text">
        m = {MIDDLE} numbers
      </text>
      <path d={`M${middle} 200 V220`} {...ink} />
      <rect x={middle - 54} y={222} width={108} height={34} className="fig-box" />
      <text x={middle} y={244} textAnchor="middle" className="fig-text">
        Nonlinearity
      </text>
      <text x={labels} y={244} className="fig-text-2">
        nothing to train
      </text>
      <path d={`M${middle} 256 V276`} {...ink} />
      <Bar x={middle - narrow / 2} y={278} width={narrow} />

      <Trapezoid y={292} middle={middle} top={narrow} bottom={bar} text={366} />
      <Label x={labels} y={318} name="Up-projection" inputs={MIDDLE} outputs={d} />

      <Bar x={middle - bar / 2} y={386} width={bar} />
      <text x={labels} y={396} className="fig-text">
        d = {d} numbers
      </text>
      <path d={`M${middle} 396 V${plus - PLUS - 1}`} {...ink} />
      <Plus x={middle} y={plus} />
      <text x={middle + PLUS + 6} y={plus + 5} className="fig-text-2">
        residual: adds the input
      </text>
      <path d={`M${middle} ${plus + PLUS} v22`} {...ink} />
      <text x={middle} y={486} textAnchor="middle" className="fig-text-2">
        back into the block
      </text>
      <text x={RAIL - 8} y={514} className="fig-text-train">
        One adapter: {formatNumber(adapter(d, MIDDLE))} trained numbers
      </text>
    </g>
  );
}

function Bar({ x, y, width }: { x: number; y: number; width: number }) {
  return <rect x={x} y={y} width={width} height={10} className="fig-box" />;
}

interface TrapezoidProps {
  y: number;
  middle: number;
  top: number;
  bottom: number;
  /** Where its word stands. */
  text: number;
}

function Trapezoid({ y, middle, top, bottom, text }: TrapezoidProps) {
  const corners = `M${middle - top / 2} ${y} h${top} L${middle + bottom / 2} ${y + 90} h${-bottom} Z`;
  return (
    <>
      <path d={corners} className="fig-train" />
      <text x={middle} y={text} textAnchor="middle" className="fig-text-on-train">
        trained
      </text>
    </>
  );
}

interface LabelProps {
  x: number;
  y: number;
  name: string;
  inputs: number;
  outputs: number;
}

function Label({ x, y, name, inputs, outputs }: LabelProps) {
  return (
    <text y={y} className="fig-text">
      <tspan x={x} className="fig-text-train">
        {name}
      </tspan>
      <tspan x={x} dy={20}>
        {inputs} × {outputs} + {outputs}
      </tspan>
      <tspan x={x} dy={20}>
        = {formatNumber(linear(inputs, outputs))}
      </tspan>
    </text>
  );
}
