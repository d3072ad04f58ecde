import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { keepPunctuation } from './keepPunctuation.ts';

const formula = () => h('span', { className: ['tex'] }, ['x']);

it('keeps the marks after a formula or a term in its line, and nothing else', () => {
  const paragraph = h('p', [
    'If ',
    formula(),
    ', (',
    formula(),
    ').',
    h('em', [formula(), ' too']),
    h('button', { className: 'term' }, 'a'),
    '.',
  ]);
  keepPunctuation(paragraph);
  const kept = (mark: string) => `<span class="kept"><span class="tex">x</span>${mark}</span>`;
  expect(toHtml(paragraph)).toBe(
    `<p>If ${kept(',')} (${kept(').')}<em><span class="tex">x</span> too</em><span class="kept"><button class="term">a</button>.</span></p>`,
  );
});
