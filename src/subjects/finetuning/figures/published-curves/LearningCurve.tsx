import { line, symbol } from 'd3';
import { Axis } from '../../../../figures/parts/Axis.tsx';
import { type Layout, labels, ROW, scales, strokes } from './layout.ts';
import { baselines, type Curve, curves, describe as inWords, sizes } from './model.ts';
import { words } from './words.ts';

function Mark({ curve, x, y, share = 1 }: { curve: Curve; x: number; y: number; share?: number }) {
  const { mark, size, open } = strokes[curve.id];
  return (
    <path
      d={symbol(mark, size * share)() ?? ''}
      transform={`translate(${x} ${y})`}
      className="fig-line"
      style={{ fill: open ? 'var(--surface)' : 'var(--ink)' }}
    />
  );
}

/** The published learning curves in one layout. Every point carries its score. */
export function LearningCurve({ layout, uid }: { layout: Layout; uid: string }) {
  const { name, width, height, axis, last, bottom, names } = layout;
  const { x, y } = scales(layout);
  const path = line<number>(
    (_, i) => x(sizes[i] ?? Number.NaN),
    (score) => y(score),
  );
  const { short, state } = inWords();
  const title = `${uid}-${name}-title`;
  const desc = `${uid}-${name}-desc`;

  return (
    <svg
      className={`fig-${name}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${title} ${desc}`}
    >
      <title id={title}>{short}</title>
      <desc id={desc}>{state}</desc>

      <Axis side="left" scale={y} at={axis} ticks={[40, 60, 80]} line title={[words.accuracy]} />
      <Axis
        side="bottom"
        scale={x}
        at={bottom}
        ticks={sizes}
        line={[axis, last + 14]}
        title={[words.examples]}
      />

      {baselines.map(({ id, name: baseline, score }) => (
        <g key={id}>
          <line className="fig-rule" x1={axis} x2={last + 14} y1={y(score)} y2={y(score)} />
          <text className="fig-text-2" x={last + 14} y={y(score) - 6} textAnchor="end">
            {words.baseline(baseline, score)}
          </text>
        </g>
      ))}

      {curves.map(({ id, scores }) => (
        <path key={id} className="fig-line" strokeDasharray={strokes[id].dash} d={path(scores) ?? ''} />
      ))}
      {curves.map((curve) =>
        curve.scores.map((score, i) => (
          <Mark key={sizes[i]} curve={curve} x={x(sizes[i] ?? Number.NaN)} y={y(score)} />
        )),
      )}

      {labels(layout).map((label) => (
        <g key={`${label.curve.id} ${label.x}`}>
          {label.marked && <Mark curve={label.curve} x={label.x} y={label.y} share={0.7} />}
          <text
            className="fig-text"
            x={label.x + (label.marked ? 10 : 0)}
            y={label.y + 5}
            textAnchor={label.anchor}
          >
            {!names && label.x > last ? words.named(label.score, label.curve.name) : label.score}
          </text>
          {label.x > last && (
            <path
              className="fig-rule"
              fill="none"
              d={`M${last + 7} ${y(label.score)}L${last + 13} ${label.y}`}
            />
          )}
        </g>
      ))}

      {names &&
        [...curves]
          .sort((a, b) => b.scores[3] - a.scores[3])
          .map((curve, i) => {
            const row = names.y + i * (ROW + 4);
            return (
              <g key={curve.id}>
                <path
                  className="fig-line"
                  strokeDasharray={strokes[curve.id].dash}
                  d={`M${names.x} ${row}h36`}
                />
                <Mark curve={curve} x={names.x + 18} y={row} />
                <text className="fig-text" x={names.x + 44} y={row + 5}>
                  {curve.name}
                </text>
              </g>
            );
          })}
    </svg>
  );
}
