import { line } from 'd3';
import { scales } from './layout.ts';
import { baselines, curves, sizes } from './model.ts';

const { x, y } = scales({ first: 8, last: 88, top: 0, bottom: 58 });
const path = line<number>(
  (_, i) => x(sizes[i] ?? Number.NaN),
  (score) => y(score),
);
const scoresOf = (id: string) => [...(curves.find((curve) => curve.id === id)?.scores ?? [])];
const guessing = baselines.find(({ id }) => id === 'guessing')?.score ?? 0;

/** Two of the curves, the earliest to rise and the latest, over what guessing would score. */
export const Preview = () => (
  <>
    <path className="fig-rule" strokeDasharray="2 2" d={`M4 ${y(guessing)}H92`} />
    <path className="fig-rule" d="M4 60H92" />
    <path className="fig-line" d={path(scoresOf('lora')) ?? ''} />
    <path className="fig-line" strokeDasharray="4 3" d={path(scoresOf('prefix-embedding')) ?? ''} />
    {scoresOf('lora').map((score, i) => (
      <circle
        key={score}
        className="fig-line"
        style={{ fill: 'var(--ink)' }}
        cx={x(sizes[i] ?? 0)}
        cy={y(score)}
        r={1.5}
      />
    ))}
    {scoresOf('prefix-embedding').map((score, i) => (
      <rect
        key={score}
        className="fig-line"
        style={{ fill: 'var(--surface)' }}
        x={x(sizes[i] ?? 0) - 2}
        y={y(score) - 2}
        width={4}
        height={4}
      />
    ))}
  </>
);
