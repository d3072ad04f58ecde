import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberTokens } from './numberTokens.ts';

describe('tokens for numbers to be put in', () => {
  it('stand as digits in words and as one group in a formula', () => {
    const { text, restore } = numberTokens('{{d}} rows: $2^{{k}}$, then {{2*d*k}}');
    expect(text).toMatch(/^\d+ rows: \$2\^\{\d+\}\$, then \d+$/);
    expect(restore(text.replace(/[{}]/g, ''))).toBe('{{d}} rows: $2^{{k}}$, then {{2*d*k}}');
  });

  it('lead back to what was written, and to its place', () => {
    const piece = fc.constantFrom('{{d}}', '{{r*(d+k)}}', 'word', ' ', '$x$', '$', '!');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const written = pieces.join('');
        const { text, offset, restore } = numberTokens(written);
        expect(restore(text).replace(/\{(\{\{[^}]*\}\})\}/g, '$1')).toBe(written);
        for (const { index } of text.matchAll(/[!w]/g)) expect(written[offset(index)]).toBe(text[index]);
      }),
    );
  });
});
