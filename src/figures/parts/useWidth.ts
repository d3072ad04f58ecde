import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * The width an element has, in CSS pixels, so that a drawing can be made for it and its words keep their size.
 * `usual` is what the server and the first picture take.
 */
export function useWidth<E extends Element>(usual: number): [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.round(entry?.contentRect.width ?? 0);
      if (now > 0) setWidth(now);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
