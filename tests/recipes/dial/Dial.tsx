import { Slider } from '../../ui/Slider.tsx';
import { defineFigure } from '../frame/defineFigure.ts';
import type { FigureProps } from '../frame/figure.ts';
import type { StateOf } from '../spec.ts';
import { spec } from './spec.ts';
import { words } from './words.ts';

type State = StateOf<typeof spec>;

export const figure = defineFigure(spec, {
  still: false,
  View: Dial,
  describe: ({ p }, before) => ({
    short: words.short,
    state: words.state(p),
    change: before ? words.change(before.p, p) : '',
  }),
  table: ({ p }) => ({
    caption: words.table.caption,
    columns: words.table.columns,
    rows: [
      [words.table.sector, p],
      [words.table.rest, 100 - p],
    ],
  }),
});

function Dial({ state: { p }, set, revealed = true }: FigureProps<State>) {
  const angle = (2 * Math.PI * p) / 100;
  const [x, y] = [50 + 50 * Math.sin(angle), 50 - 50 * Math.cos(angle)];
  const sector = `M50 50V0A50 50 0 ${p > 50 ? 1 : 0} 1 ${x} ${y}Z`;
  return (
    <>
      <svg viewBox="0 0 100 100" width="160" aria-hidden="true">
        <circle cx="50" cy="50" r="50" fill="var(--sunken)" />
        <path data-part="sector" d={p === 100 ? 'M50 0A50 50 0 1 1 49.9 0Z' : sector} fill="var(--ink)" />
      </svg>
      <fieldset disabled={!revealed}>
        <Slider
          label={spec.params.p.label}
          name={spec.params.p.label}
          value={p}
          min={spec.params.p.min}
          max={spec.params.p.max}
          valueText={words.share}
          onChange={(value) => set({ p: value })}
        />
      </fieldset>
    </>
  );
}
