import { beforeAll, beforeEach, expect, it } from 'vitest';
import { comeAlive } from './comeAlive.ts';
import { noteEarlyEvents, takeEarlyEvents } from './earlyEvents.ts';
import { earlyScript } from './earlyScript.ts';

let part: HTMLElement;
let heard: string[];

beforeAll(() => {
  new Function(earlyScript)();
  noteEarlyEvents();
});

beforeEach(() => {
  document.body.innerHTML = `<div data-island="question">
    <input type="radio" name="q" id="a"><input type="radio" name="q" id="b"><input type="text" id="field">
    <button id="hint">Hint</button><button id="check">Check</button></div>`;
  part = document.querySelector('div') as HTMLElement;
  heard = [];
});

const at = <T extends HTMLElement = HTMLInputElement>(id: string) => document.getElementById(id) as T;

const key = (id: string, key: string) =>
  at(id).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

function type(id: string, value: string) {
  at(id).value = value;
  at(id).dispatchEvent(new Event('input', { bubbles: true }));
}

/** Listens as a part does that has come to life, and hears what came before. */
async function comeToLife() {
  part.dataset.waking = '';
  part.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) heard.push(`${target.id} with ${chosen()}`);
  });
  part.addEventListener('keydown', (event) =>
    heard.push(`${event.key} at ${(event.target as HTMLElement).id}`),
  );
  await comeAlive(part);
}

const chosen = () => (at('a').checked ? 'a' : at('b').checked ? 'b' : at('field').value);

it('gives a press with what was chosen then, not with what was chosen since', async () => {
  at('a').click();
  at('check').click();
  at('b').click();
  await comeToLife();
  expect(heard).toEqual(['check with a']);
  expect(chosen()).toBe('b');
});

it('keeps the order of presses', async () => {
  at('hint').click();
  type('field', '8');
  at('check').click();
  await comeToLife();
  expect(heard).toEqual(['hint with 8', 'check with 8']);
});

it('gives keys that nobody heard to where they were struck', async () => {
  key('a', '2');
  key('b', 'Enter');
  type('field', '12');
  key('field', 'Enter');
  await comeToLife();
  expect(heard).toEqual(['2 at a', 'Enter at b', 'Enter at field']);
});

it('leaves alone what the browser does at a key itself, and what is meant for it', async () => {
  key('a', ' ');
  key('a', 'ArrowDown');
  key('a', 'Tab');
  key('field', '7');
  key('check', 'Enter');
  at('a').dispatchEvent(new KeyboardEvent('keydown', { key: 'r', ctrlKey: true, bubbles: true }));
  await comeToLife();
  expect(heard).toEqual([]);
});

it('gives everything once, and nothing to what is gone', async () => {
  at('check').click();
  at('hint').click();
  at('hint').remove();
  await comeToLife();
  await comeAlive(part);
  expect(heard).toEqual(['check with ']);
});

it('takes what was done before the first script was there, with what was chosen then', async () => {
  const takeOver = window.early;
  window.early = [];
  at('a').click();
  at('check').click();
  at('b').click();
  noteEarlyEvents();
  expect(window.early).toEqual(takeOver);
  await comeToLife();
  expect(heard).toEqual(['check with a']);
  expect(chosen()).toBe('b');
});

it('gives a digit to the option that stood there when it was struck', async () => {
  part.innerHTML = `<fieldset data-question="q"><i data-option="x"><input id="a"></i><i data-option="y"><input id="b"></i></fieldset>`;
  at('a').type = 'radio';
  window.early = [];
  key('a', '1');
  key('a', 'B');
  noteEarlyEvents();
  at('a')
    .closest('fieldset')
    ?.prepend(at('b').closest('i') as Element);
  await comeToLife();
  expect(heard).toEqual(['2 at a', '1 at a']);
});

it('leaves a button alone that the browser itself acts on', async () => {
  at('hint').setAttribute('popovertarget', 'note');
  at('hint').click();
  await comeToLife();
  expect(heard).toEqual([]);
});

it('notes nothing of a part that listens', () => {
  part.dataset.live = '';
  at('check').click();
  expect(takeEarlyEvents(part)).toEqual([]);
});

it('gives an arrow key at a slider once what listens has made it a step of its own', async () => {
  part.insertAdjacentHTML('beforeend', '<input type="range" id="range" min="0" max="9" value="5">');
  expect(key('range', 'ArrowLeft')).toBe(false);
  key('range', 'ArrowLeft');
  at('range').addEventListener('input', () => heard.push(`range at ${at('range').value}`));
  await comeToLife();
  expect(heard.filter((one) => one.startsWith('range'))).toEqual(['range at 4', 'range at 3']);
});

const point = (type: string, x: number, pointerId = 7) =>
  at('corner').dispatchEvent(new PointerEvent(type, { pointerId, clientX: x, bubbles: true }));

function corner() {
  part.insertAdjacentHTML('beforeend', '<span id="corner"></span>');
  for (const type of ['pointerdown', 'pointermove', 'pointerup'])
    at('corner').addEventListener(type, (event) =>
      heard.push(`${type} at ${(event as PointerEvent).clientX}`),
    );
}

it('gives a drag under way to who listens, from where it began to where it is, and leaves it down', async () => {
  corner();
  point('pointerdown', 10);
  point('pointermove', 25);
  heard = [];
  await comeToLife();
  expect(heard).toEqual(['pointerdown at 10', 'pointermove at 25']);
});

it('gives a drag that is over whole, and one that became scrolling as none', async () => {
  corner();
  point('pointerdown', 10);
  point('pointermove', 25);
  point('pointerup', 30);
  point('pointermove', 90);
  point('pointerdown', 10, 8);
  point('pointercancel', 60, 8);
  heard = [];
  await comeToLife();
  expect(heard.filter((one) => one.startsWith('pointermove'))).toEqual([
    'pointermove at 30',
    'pointermove at 10',
  ]);
  expect(heard.filter((one) => one.startsWith('pointerup'))).toHaveLength(2);
});
