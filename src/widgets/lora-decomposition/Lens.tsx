import { productEntry } from '../../math/lora.ts';
import { grow, SPREAD_OF_A, SPREAD_OF_B, seededFactors } from './factors.ts';
import { entrySpread, type LoraState, tone } from './model.ts';

/** Cells along a side of the lens: the ends of A and B, a gap, and a corner of ΔQ. */
export const LENS_CELLS = 20;
const STRIP = 8;
const WINDOW = LENS_CELLS - STRIP - 1;

const fill = (share: number) => ({
  fill: `color-mix(in srgb, var(--train-fill) ${Math.round(share * 100)}%, var(--train-tint))`,
});

/** First of the entries shown, so that `at` is in the middle where it can be. Indices from 0. */
function windowStart(at: number, length: number): number {
  return Math.max(0, Math.min(at - Math.floor(WINDOW / 2), length - WINDOW));
}

/** The numbers around one entry, each a square: part of A at the left, of B above, of ΔQ between them. */
export function Lens({ state: { d, k, r, i, j } }: { state: LoraState }) {
  const factors = grow(seededFactors(d, k), r);
  const top = windowStart(i - 1, d);
  const left = windowStart(j - 1, k);
  const layers = Math.min(r, STRIP);
  const rows = Math.min(WINDOW, d);
  const cols = Math.min(WINDOW, k);
  const cells: React.ReactNode[] = [];
  const add = (x: number, y: number, share: number) =>
    cells.push(
      <rect key={`${x} ${y}`} x={x + 0.04} y={y + 0.04} width={0.92} height={0.92} style={fill(share)} />,
    );
  for (let l = 0; l < layers; l++) {
    for (let y = 0; y < rows; y++)
      add(STRIP - layers + l, STRIP + 1 + y, tone(factors.columnsOfA[l]?.[top + y] ?? 0, SPREAD_OF_A));
    for (let x = 0; x < cols; x++)
      add(STRIP + 1 + x, STRIP - layers + l, tone(factors.rowsOfB[l]?.[left + x] ?? 0, SPREAD_OF_B));
  }
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < cols; x++) {
      add(STRIP + 1 + x, STRIP + 1 + y, tone(productEntry(factors, top + y, left + x, r), entrySpread(r)));
    }
  }
  const x = STRIP + 1 + (j - 1 - left);
  const y = STRIP + 1 + (i - 1 - top);
  return (
    <svg className="lora-lens" viewBox={`0 0 ${LENS_CELLS} ${LENS_CELLS}`} aria-hidden="true">
      {cells}
      <rect className="lora-ring" x={STRIP - layers} y={y} width={layers} height={1} />
      <rect className="lora-ring" x={x} y={STRIP - layers} width={1} height={layers} />
      <rect className="lora-ring" x={x} y={y} width={1} height={1} />
    </svg>
  );
}
