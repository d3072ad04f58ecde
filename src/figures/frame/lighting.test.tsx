import { afterEach, beforeEach, expect, it } from 'vitest';
import { lightParts } from './lighting.ts';

let stop = () => {};
beforeEach(() => {
  document.body.innerHTML = `
    <p><a id="prose" href="#figure-lora" data-of="lora" data-part="A">A</a> <a id="other" href="#x" data-of="block" data-part="A">A</a></p>
    <figure data-viz="lora" id="figure-lora">
      <button id="symbol" data-part="A">A</button><button id="rank" data-part="r">r</button>
      <div id="strip" data-part="A r"><i id="inside"></i></div>
    </figure>`;
  stop = lightParts();
});
afterEach(() => stop());

const element = (id: string) => document.getElementById(id) as HTMLElement;
const lit = () => [...document.querySelectorAll('[data-lit]')].map(({ id }) => id).sort();
const point = (id: string) => element(id).dispatchEvent(new Event('pointerover', { bubbles: true }));

it('lights a part in prose, formula and figure at once, and in its own figure only', () => {
  point('prose');
  expect(lit()).toEqual(['prose', 'strip', 'symbol']);
  point('other');
  expect(lit()).toEqual(['other']);
});

it('lights from inside the drawing, by the first of its parts', () => {
  point('inside');
  expect(lit()).toEqual(['prose', 'strip', 'symbol']);
  point('rank');
  expect(lit()).toEqual(['rank', 'strip']);
});

it('keeps what has the focus lit while the pointer wanders, and lets go with the focus', () => {
  element('prose').focus();
  expect(lit()).toEqual(['prose', 'strip', 'symbol']);
  point('rank');
  expect(lit()).toEqual(['rank', 'strip']);
  document.body.dispatchEvent(new Event('pointerover', { bubbles: true }));
  expect(lit()).toEqual(['prose', 'strip', 'symbol']);
  element('prose').blur();
  expect(lit()).toEqual([]);
});
