import { type RefObject, useEffect, useRef } from 'react';
import { entrySpread } from './model.ts';
import type { SampledProduct } from './product.ts';
import { TONES } from './useTones.ts';

/** Layers added in one frame on the way to a rank. Once all is prepared this always suffices. */
const PER_FRAME = 16;

/** Makes a painter for one canvas, which keeps its pixels from picture to picture. */
function painter(canvas: HTMLCanvasElement, product: SampledProduct, scale: Uint32Array): () => void {
  const context = canvas.getContext('2d');
  if (!context) return () => {};
  const image = context.createImageData(product.colIndex.length, product.rowIndex.length);
  const pixels = new Uint32Array(image.data.buffer);
  return () => {
    // `tone`, written out: 65,536 calls would take half the time of a frame on a slow phone.
    const steps = (TONES - 1) / (6 * entrySpread(Math.max(1, product.rank)));
    const { grid } = product;
    for (let p = 0; p < pixels.length; p++) {
      const at = (TONES / 2 + (grid[p] as number) * steps) | 0;
      pixels[p] = scale[at < 0 ? 0 : at >= TONES ? TONES - 1 : at] as number;
    }
    context.putImageData(image, 0, 0);
  };
}

/** Keeps A·B at rank r painted on a canvas, a bounded piece of work in each frame. */
export function usePainted(
  canvas: RefObject<HTMLCanvasElement | null>,
  product: SampledProduct | undefined,
  r: number,
  scale: Uint32Array | undefined,
): void {
  const paint = useRef<() => void>(undefined);
  useEffect(() => {
    paint.current = canvas.current && product && scale ? painter(canvas.current, product, scale) : undefined;
  }, [canvas, product, scale]);

  useEffect(() => {
    if (!product || !scale) return;
    let frame = requestAnimationFrame(function step() {
      const there = product.stepTo(r, PER_FRAME);
      paint.current?.();
      if (!there) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [product, r, scale]);
}
