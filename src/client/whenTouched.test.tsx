import { beforeAll, beforeEach, expect, it } from 'vitest';
import { noteEarlyEvents } from './earlyEvents.ts';
import { earlyScript } from './earlyScript.ts';
import { whenTouched } from './whenTouched.ts';

let part: HTMLElement;
let field: HTMLInputElement;
let acts: number;

beforeAll(() => {
  new Function(earlyScript)();
  noteEarlyEvents();
});

beforeEach(() => {
  document.body.innerHTML = '<div data-island="lab"><input><button>Run</button></div><p>Text</p>';
  part = document.querySelector('div') as HTMLElement;
  field = part.querySelector('input') as HTMLInputElement;
  acts = 0;
});

const wait = () => whenTouched(part, () => acts++);

it('waits until somebody turns to the part, by pointer, by focus or by typing', () => {
  for (const type of ['pointerover', 'pointerdown', 'focusin', 'input']) {
    acts = 0;
    wait();
    expect(acts, type).toBe(0);
    field.dispatchEvent(new Event(type, { bubbles: true }));
    expect(acts, type).toBe(1);
  }
});

it('is woken by a click alone, which is all a screen reader may send', () => {
  wait();
  part.querySelector('button')?.click();
  expect(acts).toBe(1);
});

it('acts once, however often the part is touched', () => {
  wait();
  part.dispatchEvent(new Event('pointerover'));
  field.focus();
  part.dispatchEvent(new Event('pointerdown'));
  expect(acts).toBe(1);
});

it('is not woken by what is done elsewhere', () => {
  wait();
  document.querySelector('p')?.dispatchEvent(new Event('pointerover', { bubbles: true }));
  expect(acts).toBe(0);
});

it('leaves it to who waits for what comes near, once the page is scrolled', () => {
  let scrolled = 0;
  whenTouched(
    part,
    () => acts++,
    () => scrolled++,
  );
  window.dispatchEvent(new Event('scroll'));
  field.focus();
  expect([scrolled, acts]).toEqual([1, 0]);
  expect(part).not.toHaveAttribute('data-untouched');
});

it('acts at once for a part that has the focus already', () => {
  field.focus();
  wait();
  expect(acts).toBe(1);
});

it('acts at once for a part that was pressed before the page could listen', () => {
  part.querySelector('button')?.click();
  wait();
  expect(acts).toBe(1);
});
