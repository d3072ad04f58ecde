import { useEffect, useState } from 'react';
import { passed, READING_LINE } from './readingLine.ts';

/** The place in a list of anchors, in the order of the page, of the last that has passed the line where one reads. */
export function useReading(anchors: readonly string[]): number {
  const [at, setAt] = useState(0);
  useEffect(() => {
    const marks = anchors.flatMap((anchor) => document.getElementById(anchor) ?? []);
    const look = () => setAt(Math.max(0, passed(marks).length - 1));
    // All that is above counts as seen, so that a jump over a section is told of too.
    const seen = new IntersectionObserver(look, { rootMargin: `9999999px 0px ${100 * (READING_LINE - 1)}%` });
    for (const mark of marks) seen.observe(mark);
    return () => seen.disconnect();
  }, [anchors]);
  return at;
}
