import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { keepPunctuation } from './keepPunctuation.ts';

const formula = () => h('span', { className: ['tex'] }, ['x']);

it('keeps the marks after a formula in its line, and nothing else', () => {
  const paragraph = h('p', ['If ', formula(), ', (', formula(), ').', h('em', [formula(), ' too'])]);
  keepPunctuation(paragraph);
  const kept = (mark: string) => `<span class="kept"><span class="tex">x</span>${mark}</span>`;
  expect(toHtml(paragraph)).toBe(
    `<p>If ${kept(',')} (${kept(').')}<em><span class="tex">x</span> too</em></p>`,
  );
});
