import { useEffect, useRef } from 'react';
import { type Shades, shade } from './shade.ts';

export interface Grid {
  width: number;
  height: number;
  /** Row by row. */
  values: Float32Array;
}

interface Props {
  grid: Grid | undefined;
  scale: Uint32Array | undefined;
  shades: Shades;
  className?: string | undefined;
}

/** A matrix as a picture, painted in the next frame after it changed. */
export function Picture({ grid, scale, shades, className }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { mid, spread } = shades;
  useEffect(() => {
    if (!grid || !scale) return;
    const frame = requestAnimationFrame(() => {
      const context = canvas.current?.getContext('2d');
      if (!context) return;
      const image = context.createImageData(grid.width, grid.height);
      shade(new Uint32Array(image.data.buffer), grid.values, scale, { mid, spread });
      context.putImageData(image, 0, 0);
    });
    return () => cancelAnimationFrame(frame);
  }, [grid, scale, mid, spread]);
  return <canvas ref={canvas} className={className} width={grid?.width ?? 1} height={grid?.height ?? 1} />;
}
