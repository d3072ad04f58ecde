import { useEffect, useState } from 'react';
import { onPassing, passed } from './readingLine.ts';

/** The place in a list of anchors, in the order of the page, of the last that has passed the line where one reads. */
export function useReading(anchors: readonly string[]): number {
  const [at, setAt] = useState(0);
  useEffect(() => {
    const marks = anchors.flatMap((anchor) => document.getElementById(anchor) ?? []);
    const look = () => setAt(Math.max(0, passed(marks).length - 1));
    return onPassing(marks, look);
  }, [anchors]);
  return at;
}
