import { formatFixed, formatPercent } from '../../../../notation/format.ts';
import { methods, trainedShare } from './model.ts';
import { words } from './words.ts';

const ROW = 20;

/** What the numbers on the points stand for, with the two numbers each point shows. */
export function Key({ top, right }: { top: number; right: number }) {
  const share = right - 52;
  return (
    <g>
      <text className="fig-text-2" x={share} y={top} textAnchor="end">
        {words.key.share}
      </text>
      <text className="fig-text-2" x={right} y={top} textAnchor="end">
        {words.key.score}
      </text>
      {methods.map((method, i) => {
        const y = top + (i + 1) * ROW;
        return (
          <g key={method.id}>
            <text className="fig-text" x={10} y={y} textAnchor="end">
              {i + 1}
            </text>
            <text className="fig-text" x={18} y={y}>
              {method.name}
            </text>
            <text className="fig-text" x={share} y={y} textAnchor="end">
              {formatPercent(Number(trainedShare(method).toPrecision(2)))}
            </text>
            <text className="fig-text" x={right} y={y} textAnchor="end">
              {formatFixed(method.accuracy, 1)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
