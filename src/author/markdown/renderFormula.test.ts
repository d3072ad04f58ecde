import { describe, expect, it } from 'vitest';
import { renderFormula } from './renderFormula.ts';

const widths = (tex: string) =>
  [
    ...renderFormula(tex, { output: 'html' }).matchAll(/class="katex-base"(?: style="width:([\d.]+em);")?/g),
  ].map(([, width]) => width);

describe('the width of a formula', () => {
  it('is what KaTeX says its letters and the spaces between them take', () => {
    // 0.4512 + 0.0278 of r, twice 0.2222 around a dot of 0.2778, and 0.7585 + 0.0502 of B.
    expect(widths('r')).toEqual(['0.4789em']);
    expect(widths('r \\cdot B')).toEqual(['1.2011em', '0.8087em']);
  });

  it('adds up digits and words that are set as one', () => {
    expect(widths('1{,}000')).toEqual(['2.2778em']);
    expect(widths('\\text{no, 5 \\%}')).toEqual(
      widths('\\text{n}\\text{o}\\text{,}\\text{ }\\text{5}\\text{ }\\text{\\%}'),
    );
  });

  it('takes what is small as small, and of a stack the widest', () => {
    expect(widths('x^{2}')).toEqual(widths('x^{2}_{1}'));
    expect(widths('\\frac{1}{22}')).toEqual(['0.94em']);
  });

  it('is left to the browser where something else may come in, or is not known', () => {
    expect(widths('4815162342007')).toEqual([undefined]);
    expect(widths('\\sqrt{2}')).toEqual([undefined]);
  });
});
