export interface Tokens {
  text: string;
  /** Where a character of it stands in what the author wrote. */
  offset(at: number): number;
  /** What the author wrote, in a piece of the text that is quoted. */
  original(piece: string): string;
  /** Puts something in the place of each token, in whatever has become of the text. */
  replace(text: string, by: (source: string) => string): string;
}

/** Ten digits and a number of three: what will stand in its place is not known yet, nor how wide it is. */
export const TOKEN = /\d{13}/;

/** Of these, what a blank comes in the place of begins with. */
export const BLANK_START = '4815162377';

/**
 * Runs of digits in place of what stands in the author's brackets, so that a text is typeset as it will look:
 * markdown, KaTeX and the speech engine pass a number on as it is.
 * @param start ten digits that no course writes.
 * @param inMath the token as TeX.
 */
export function tokensFor(
  written: string,
  brackets: RegExp,
  start: string,
  inMath: (digits: string) => string,
): Tokens {
  const sources: string[] = [];
  const originals: [token: string, written: string][] = [];
  /** After each token: where it ends, and how much longer it is than what it stands for. */
  const shifts: { end: number; by: number }[] = [];
  let shift = 0;
  let math = false;
  let last = 0;
  const text = written.replace(brackets, (whole, source: string, at: number) => {
    const dollars = written.slice(last, at).replace(/\\\$/g, '').match(/\$+/g)?.length ?? 0;
    if (dollars % 2 === 1) math = !math;
    last = at + whole.length;
    const digits = `${start}${String(sources.length).padStart(3, '0')}`;
    sources.push(source);
    const token = math ? inMath(digits) : digits;
    originals.push([token, whole]);
    shift += token.length - whole.length;
    shifts.push({ end: last + shift, by: shift });
    return token;
  });
  return {
    text,
    offset: (at) => at - (shifts.findLast(({ end }) => end <= at)?.by ?? 0),
    original: (piece) => originals.reduce((now, [token, whole]) => now.replaceAll(token, whole), piece),
    replace: (compiled, by) =>
      compiled.replace(new RegExp(`${start}(\\d{3})`, 'g'), (_, n: string) => by(sources[Number(n)] ?? '')),
  };
}
