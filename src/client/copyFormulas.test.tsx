import { beforeEach, expect, it } from 'vitest';
import { textOf } from './copyFormulas.ts';

beforeEach(() => {
  document.body.innerHTML = `<p id="a">With <span class="tex" data-tex="r = 4"><math><mi>r</mi></math><i id="inner">r=4</i></span> it
    holds.</p><div class="tex-display" data-tex="A \\cdot B"><i>AB</i></div><p id="b">No formula.</p>`;
});

function range(from: Node, to: Node, start = 0, end = to.childNodes.length): Range {
  const made = document.createRange();
  made.setStart(from, start);
  made.setEnd(to, end);
  return made;
}
const element = (id: string) => document.getElementById(id) as HTMLElement;

it('copies formulas as TeX, blocks on lines of their own', () => {
  expect(textOf(range(document.body, document.body))).toBe(
    'With $r = 4$ it\nholds.\n$$A \\cdot B$$\nNo formula.',
  );
});

it('copies a formula whole when a part of it is selected', () => {
  expect(textOf(range(element('inner'), element('a')))).toMatch(/^\$r = 4\$ it/);
});

it('leaves a selection without formulas to the browser', () => {
  expect(textOf(range(element('b'), element('b')))).toBeUndefined();
});
