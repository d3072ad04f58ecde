import { type SymbolType, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3';
import { linear, logarithmic } from '../../../../figures/parts/scales.ts';
import { type Curve, curves, sizes, spread } from './model.ts';

/** How a curve is told from the others without colour: dash of its line, shape and filling of its marks. */
export const strokes: Record<Curve['id'], { dash?: string; mark: SymbolType; size: number; open: boolean }> =
  {
    full: { dash: '9 4', mark: symbolSquare, size: 110, open: true },
    lora: { mark: symbolCircle, size: 44, open: false },
    'prefix-layer': { dash: '2 4', mark: symbolTriangle, size: 60, open: true },
    'prefix-embedding': { dash: '10 4 2 4', mark: symbolDiamond, size: 60, open: false },
  };

/** One layout of the chart, in units of its view box. Text is 14 units high, a row of it 17. */
export interface Layout {
  name: 'wide' | 'narrow';
  width: number;
  height: number;
  axis: number;
  first: number;
  last: number;
  top: number;
  bottom: number;
  /** Left end and middle of the first row of the list of names; none: the curves are named at their right ends. */
  names?: { x: number; y: number };
}

export const wide: Layout = {
  name: 'wide',
  width: 620,
  height: 430,
  axis: 28,
  first: 84,
  last: 434,
  top: 34,
  bottom: 378,
};

export const narrow: Layout = {
  name: 'narrow',
  width: 304,
  height: 500,
  axis: 24,
  first: 68,
  last: 241,
  top: 34,
  bottom: 448,
  names: { x: 128, y: 240 },
};

export const ROW = 17;

export function scales({ first, last, top, bottom }: Pick<Layout, 'first' | 'last' | 'top' | 'bottom'>) {
  return { x: logarithmic([100, 392_000], [first, last]), y: linear([30, 100], [bottom, top]) };
}

export interface Label {
  curve: Curve;
  score: number;
  x: number;
  /** Middle of the text. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Repeats the mark of the curve, where the label does not stand beside its own point. */
  marked: boolean;
}

/** Where the score of every point is written: clear of the curves, which all rise to the right. */
export function labels(layout: Layout): Label[] {
  const { x, y } = scales(layout);
  return sizes.flatMap((size, i): Label[] => {
    const points = curves
      .map((curve) => ({ curve, score: curve.scores[i] ?? Number.NaN }))
      .sort((a, b) => b.score - a.score);
    if (i === 0) {
      return points.map((p) => ({ ...p, x: x(size) - 11, y: y(p.score), anchor: 'end', marked: false }));
    }
    if (i === sizes.length - 1) {
      const ys = spread(
        points.map((p) => y(p.score)),
        ROW,
      );
      return points.map((p, k) => ({ ...p, x: x(size) + 21, y: ys[k] ?? 0, anchor: 'start', marked: true }));
    }
    // The two best curves nearly coincide: their scores are stacked above them, the others stand under their points,
    // at 1,000 to the right of the steep lines that arrive there.
    const above = y(points[0]?.score ?? 0) - ROW;
    return points.map((p, k) =>
      k < 2
        ? { ...p, x: x(size) - 15, y: above - ROW * (1 - k), anchor: 'start', marked: true }
        : {
            ...p,
            x: x(size) + (i === 1 ? 3 : 0),
            y: y(p.score) + ROW,
            anchor: i === 1 ? 'start' : 'middle',
            marked: false,
          },
    );
  });
}
