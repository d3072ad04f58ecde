/** Where one reads, as a share of the window's height. */
export const READING_LINE = 0.48;

/** Those of the marks of a page that have passed the line where one reads. */
export const passed = <T extends Element>(marks: readonly T[]): T[] =>
  marks.filter((mark) => mark.getBoundingClientRect().top < innerHeight * READING_LINE);
