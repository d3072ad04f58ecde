import { oneOf } from '../oneOf.ts';

/** What a name of a figure may be: one of those that the lesson places. */
export const figureIn = (figures: readonly string[], written: string): string =>
  figures.length > 0
    ? `a figure of this lesson: ${oneOf(figures, written)}`
    : 'a figure of this lesson, which places none';
