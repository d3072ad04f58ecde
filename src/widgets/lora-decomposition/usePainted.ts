import { type RefObject, useEffect } from 'react';
import { entrySpread, tone } from './model.ts';
import type { SampledProduct } from './product.ts';
import { TONES } from './useTones.ts';

/** Layers added in one frame on the way to a rank. Once all is prepared this always suffices. */
const PER_FRAME = 16;

function paint(canvas: HTMLCanvasElement, product: SampledProduct, scale: Uint32Array): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const image = context.createImageData(product.colIndex.length, product.rowIndex.length);
  const pixels = new Uint32Array(image.data.buffer);
  const spread = entrySpread(Math.max(1, product.rank));
  for (let p = 0; p < pixels.length; p++) {
    pixels[p] = scale[Math.round(tone(product.grid[p] as number, spread) * (TONES - 1))] as number;
  }
  context.putImageData(image, 0, 0);
}

/** Keeps A·B at rank r painted on a canvas, a bounded piece of work in each frame. */
export function usePainted(
  canvas: RefObject<HTMLCanvasElement | null>,
  product: SampledProduct | undefined,
  r: number,
  scale: Uint32Array | undefined,
): void {
  useEffect(() => {
    if (!product || !scale) return;
    let frame = requestAnimationFrame(function step() {
      if (!canvas.current) return;
      const there = product.stepTo(r, PER_FRAME);
      paint(canvas.current, product, scale);
      if (!there) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [canvas, product, r, scale]);
}
