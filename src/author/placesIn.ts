import { location } from 'vfile-location';
import type { Place } from './problem.ts';

/** The place of each character of a text, which begins on a line of its file. */
export function placesIn(path: string, text: string, firstLine = 1): (offset: number) => Place {
  const { toPoint } = location(text);
  return (offset) => {
    const { line, column } = toPoint(Math.min(offset, text.length)) ?? { line: 1, column: 1 };
    return { path, line: line + firstLine - 1, col: column };
  };
}
