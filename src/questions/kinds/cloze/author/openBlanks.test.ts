import { describe, expect, it } from 'vitest';
import { openBlanks } from './openBlanks.ts';

const blank = '<span data-blank="a"></span>';

describe('a formula with a blank', () => {
  it('has its words before it, and is hidden but for the way to the blank', () => {
    const html = `Set <span class="tex" role="math" aria-label="x over blank 1"><span class="katex" aria-hidden="true"><span>x</span><span class="frac"><svg><path d="M0"/></svg><span>${blank}</span></span></span></span> to it.`;
    expect(openBlanks(html)).toBe(
      `Set <span class="tex"><span class="visually-hidden">x over blank 1</span><span class="katex"><span aria-hidden="true">x</span><span class="frac"><svg aria-hidden="true"><path d="M0"/></svg><span>${blank}</span></span></span></span> to it.`,
    );
  });

  it('leaves words and formulas without a blank as they are', () => {
    const html =
      'A <em>word</em><br> and <span class="tex" role="math" aria-label="r"><span aria-hidden="true">r</span></span>';
    expect(openBlanks(html)).toBe(html);
    expect(openBlanks(`${html} ${blank}`)).toBe(`${html} ${blank}`);
  });
});
