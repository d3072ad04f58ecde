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

  it('is read from the top, as fractions are', () => {
    const at = (top: string, content: string) => `<span style="top:${top}em;">${content}</span>`;
    const stack = (...pieces: string[]) =>
      `<span class="tex" role="math" aria-label="x"><span class="vlist">${pieces.join('')}</span></span>`;
    const line = at('-4.5', '<i></i>');
    const html = openBlanks(stack(at('-3.1', blank), line, at('-5.5', blank.replace('"a"', '"b"'))));
    expect(html.match(/top:[^e]*|data-blank="."/g)).toEqual([
      'top:-5.5',
      'data-blank="b"',
      'top:-4.5',
      'top:-3.1',
      'data-blank="a"',
    ]);
  });

  it('leaves words and formulas without a blank as they are', () => {
    const html =
      'A <em>word</em><br> and <span class="tex" role="math" aria-label="r"><span aria-hidden="true">r</span></span>';
    expect(openBlanks(html)).toBe(html);
    expect(openBlanks(`${html} ${blank}`)).toBe(`${html} ${blank}`);
  });
});
