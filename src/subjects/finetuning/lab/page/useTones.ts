import { type RefObject, useEffect, useState } from 'react';

/** How many steps of colour a canvas uses. */
export const TONES = 256;

function channels(element: Element): number[] {
  return (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
}

/** Pixels for the colour scale, little-endian RGBA, from the low colour to the high one. */
function tones(low: number[], high: number[]): Uint32Array {
  return Uint32Array.from({ length: TONES }, (_, step) => {
    const share = step / (TONES - 1);
    const [r = 0, g = 0, b = 0] = low.map((from, at) =>
      Math.round(from + ((high[at] ?? from) - from) * share),
    );
    return ((255 << 24) | (b << 16) | (g << 8) | r) >>> 0;
  });
}

/**
 * The colour scale of a canvas, read from two elements whose `color` is a token: a canvas cannot resolve tokens itself.
 * Read again when the theme changes, by button, system or printer.
 */
export function useTones(
  low: RefObject<Element | null>,
  high: RefObject<Element | null>,
): Uint32Array | undefined {
  const [scale, setScale] = useState<Uint32Array>();
  useEffect(() => {
    const read = () => {
      if (low.current && high.current) setScale(tones(channels(low.current), channels(high.current)));
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'class', 'style'],
    });
    const media = ['(prefers-color-scheme: dark)', 'print'].map((query) => window.matchMedia(query));
    for (const query of media) query.addEventListener('change', read);
    return () => {
      observer.disconnect();
      for (const query of media) query.removeEventListener('change', read);
    };
  }, [low, high]);
  return scale;
}
