import { TONES } from './useTones.ts';

/** What the shades of a picture mean: the value in the middle, and a sixth of the width. */
export interface Shades {
  mid: number;
  spread: number;
}

/**
 * Fills pixels with the colours of numbers. This is `tone`, written out: a call for each of 65,536 numbers would take
 * half the time of a frame on a slow phone.
 */
export function shade(
  pixels: Uint32Array,
  grid: ArrayLike<number>,
  scale: Uint32Array,
  { mid, spread }: Shades,
): void {
  const steps = (TONES - 1) / (6 * spread);
  const middle = TONES / 2 - mid * steps;
  for (let p = 0; p < pixels.length; p++) {
    const at = (middle + (grid[p] as number) * steps) | 0;
    pixels[p] = scale[at < 0 ? 0 : at >= TONES ? TONES - 1 : at] as number;
  }
}
