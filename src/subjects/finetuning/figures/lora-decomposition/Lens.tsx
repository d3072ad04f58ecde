import { memo } from 'react';
import { productBlock } from '../../methods/lora.ts';
import { grow, SPREAD_OF_A, SPREAD_OF_B, seededFactors } from './factors.ts';
import styles from './lora.module.css';
import { entrySpread, type LoraState, tone } from './model.ts';

/** Cells along a side of the lens: the ends of A and B, a gap, and a piece of ΔQ. */
export const LENS_CELLS = 20;
const STRIP = 8;
const WINDOW = LENS_CELLS - STRIP - 1;

/** Colours of the lens. All cells of one colour are one path: far fewer elements to keep up while the rank moves. */
const STEPS = 12;
const fills = Array.from({ length: STEPS + 1 }, (_, step) => ({
  fill: `color-mix(in srgb, var(--train-fill) ${Math.round((100 * step) / STEPS)}%, var(--train-tint))`,
}));

/** First of the entries shown, so that `at` is in the middle where it can be. Indices from 0. */
function windowStart(at: number, length: number): number {
  return Math.max(0, Math.min(at - Math.floor(WINDOW / 2), length - WINDOW));
}

/** Outlines of the cells, by colour. */
function cellPaths({ d, k, r }: LoraState, top: number, left: number): string[] {
  const factors = grow(seededFactors(d, k), r);
  const layers = Math.min(r, STRIP);
  const height = Math.min(WINDOW, d);
  const width = Math.min(WINDOW, k);
  const block = productBlock(factors, { top, left, height, width }, r);
  const spread = entrySpread(r);
  const paths = Array.from({ length: STEPS + 1 }, () => '');
  const add = (x: number, y: number, value: number, scale: number) => {
    const step = Math.round(tone(value, scale) * STEPS);
    paths[step] += `M${x} ${y}h.92v.92h-.92z`;
  };
  for (let l = 0; l < layers; l++) {
    const at = STRIP - layers + l;
    for (let y = 0; y < height; y++)
      add(at, STRIP + 1 + y, factors.columnsOfA[l]?.[top + y] ?? 0, SPREAD_OF_A);
    for (let x = 0; x < width; x++) add(STRIP + 1 + x, at, factors.rowsOfB[l]?.[left + x] ?? 0, SPREAD_OF_B);
  }
  block.forEach((value, at) => {
    add(STRIP + 1 + (at % width), STRIP + 1 + Math.floor(at / width), value, spread);
  });
  return paths;
}

/** The numbers around one entry, each a square: part of A at the left, of B above, of ΔQ between them. */
export const Lens = memo(function Lens({ state }: { state: LoraState }) {
  const { d, k, r, i, j } = state;
  const top = windowStart(i - 1, d);
  const left = windowStart(j - 1, k);
  const layers = Math.min(r, STRIP);
  const x = STRIP + 1 + (j - 1 - left);
  const y = STRIP + 1 + (i - 1 - top);
  return (
    <svg className={styles.lens} viewBox={`0 0 ${LENS_CELLS} ${LENS_CELLS}`} aria-hidden="true">
      {cellPaths(state, top, left).map((path, step) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a path is known by its colour
        <path key={step} style={fills[step]} d={path} />
      ))}
      <rect className={styles.ring} x={STRIP - layers} y={y} width={layers} height={1} />
      <rect className={styles.ring} x={x} y={STRIP - layers} width={1} height={layers} />
      <rect className={styles.ring} x={x} y={y} width={1} height={1} />
    </svg>
  );
});
