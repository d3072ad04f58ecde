import { beforeAll, beforeEach, expect, it } from 'vitest';
import { noteEarlyEvents, takeEarlyEvents } from './earlyEvents.ts';
import { giveAgain } from './giveAgain.ts';

let part: HTMLElement;
let heard: string[];

beforeAll(noteEarlyEvents);

beforeEach(() => {
  document.body.innerHTML = `<div data-island="question">
    <input type="radio" name="q" id="a"><input type="radio" name="q" id="b"><input type="text" id="field">
    <button id="hint">Hint</button><button id="check">Check</button></div>`;
  part = document.querySelector('div') as HTMLElement;
  heard = [];
});

const at = <T extends HTMLElement = HTMLInputElement>(id: string) => document.getElementById(id) as T;

const key = (id: string, key: string) =>
  at(id).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

function type(id: string, value: string) {
  at(id).value = value;
  at(id).dispatchEvent(new Event('input', { bubbles: true }));
}

/** Listens as a part does that has come to life, and hears what came before. */
async function comeToLife() {
  part.dataset.live = '';
  part.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) heard.push(`${target.id} with ${chosen()}`);
  });
  part.addEventListener('keydown', (event) =>
    heard.push(`${event.key} at ${(event.target as HTMLElement).id}`),
  );
  await giveAgain(takeEarlyEvents(part));
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
  await giveAgain(takeEarlyEvents(part));
  expect(heard).toEqual(['check with ']);
});

it('notes nothing of a part that listens', () => {
  part.dataset.live = '';
  at('check').click();
  expect(takeEarlyEvents(part)).toEqual([]);
});
