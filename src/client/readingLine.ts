/** Where one reads, as a share of the window's height. */
export const READING_LINE = 0.48;

/** Those of the marks of a page that have passed the line where one reads, in pixels from the window's top. */
export const passed = <T extends Element>(marks: readonly T[], line = innerHeight * READING_LINE): T[] =>
  marks.filter((mark) => mark.getBoundingClientRect().top < line);

/** Calls back whenever a mark crosses the line, also by a jump over many. Returns a way to stop. */
export function onPassing(marks: readonly Element[], look: () => void, line?: number): () => void {
  const below = line === undefined ? `${100 * (READING_LINE - 1)}%` : `${Math.round(line - innerHeight)}px`;
  // All that is above counts as seen, so that a jump over a section is told of too.
  const seen = new IntersectionObserver(look, { rootMargin: `9999999px 0px ${below}` });
  for (const mark of marks) seen.observe(mark);
  return () => seen.disconnect();
}
