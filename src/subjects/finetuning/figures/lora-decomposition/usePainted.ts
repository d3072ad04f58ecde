import { type RefObject, useEffect, useRef } from 'react';
import { entrySpread } from './model.ts';
import type { SampledProduct } from './product.ts';
import { type Shades, shade } from './shade.ts';

/** Layers added in one frame on the way to a rank. Once all is prepared this always suffices. */
const PER_FRAME = 16;

/** The shades of the example: their width grows as its entries do. */
const growing = (rank: number): Shades => ({ mid: 0, spread: entrySpread(Math.max(1, rank)) });

/** Makes a painter for one canvas, which keeps its pixels from picture to picture. */
function painter(
  canvas: HTMLCanvasElement,
  product: SampledProduct,
  scale: Uint32Array,
  shades: (rank: number) => Shades,
): () => void {
  const context = canvas.getContext('2d');
  if (!context) return () => {};
  const image = context.createImageData(product.colIndex.length, product.rowIndex.length);
  const pixels = new Uint32Array(image.data.buffer);
  return () => {
    shade(pixels, product.grid, scale, shades(product.rank));
    context.putImageData(image, 0, 0);
  };
}

/** Keeps A·B at rank r painted on a canvas, a bounded piece of work in each frame. */
export function usePainted(
  canvas: RefObject<HTMLCanvasElement | null>,
  product: SampledProduct | undefined,
  r: number,
  scale: Uint32Array | undefined,
  shades: (rank: number) => Shades = growing,
): void {
  const paint = useRef<() => void>(undefined);
  useEffect(() => {
    paint.current =
      canvas.current && product && scale ? painter(canvas.current, product, scale, shades) : undefined;
  }, [canvas, product, scale, shades]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new shades are a new picture too
  useEffect(() => {
    if (!product || !scale) return;
    let frame = requestAnimationFrame(function step() {
      const there = product.stepTo(r, PER_FRAME);
      paint.current?.();
      if (!there) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [product, r, scale, shades]);
}
