import { PLACEHOLDER } from '../math/variables.ts';

interface Tokens {
  text: string;
  /** Where a character of it stands in what the author wrote. */
  offset(at: number): number;
  /** Puts the author's placeholders back, in whatever has become of the text. */
  restore(text: string): string;
}

/** A run of digits that no course writes: markdown, KaTeX and the speech engine pass it on as the number it is. */
const START = '4815162342';

/**
 * Numbers in place of `{{2*r*d}}`, so that a text is typeset as it will look: markdown would take the stars for
 * emphasis, TeX the braces for groups. In TeX the token keeps one pair of braces, so that `2^{{k}}` is one exponent.
 */
export function numberTokens(written: string): Tokens {
  const sources: string[] = [];
  /** After each token: where it ends, and how much longer it is than what it stands for. */
  const shifts: { end: number; by: number }[] = [];
  let shift = 0;
  let inMath = false;
  let last = 0;
  const text = written.replace(PLACEHOLDER, (whole, source: string, at: number) => {
    const dollars = written.slice(last, at).replace(/\\\$/g, '').match(/\$+/g)?.length ?? 0;
    if (dollars % 2 === 1) inMath = !inMath;
    last = at + whole.length;
    const digits = `${START}${String(sources.length).padStart(3, '0')}`;
    sources.push(source);
    const token = inMath ? `{${digits}}` : digits;
    shift += token.length - whole.length;
    shifts.push({ end: last + shift, by: shift });
    return token;
  });
  return {
    text,
    offset: (at) => at - (shifts.findLast(({ end }) => end <= at)?.by ?? 0),
    restore: (compiled) =>
      compiled.replace(new RegExp(`${START}(\\d{3})`, 'g'), (_, n: string) => `{{${sources[Number(n)]}}}`),
  };
}
