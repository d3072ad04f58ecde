import { expect, it, vi } from 'vitest';
import { draggedTo, keyedTo, makeDraggable } from './draggableValue.ts';

const narrow = { min: 0, max: 100, step: 0.5 };
const wide = { min: 1, max: 1000, step: 1 };

it('moves by steps on a narrow range and by factors on a wide one, inside the range', () => {
  expect(draggedTo(20, 16, narrow)).toBe(21);
  expect(draggedTo(20, -4000, narrow)).toBe(0);
  expect(draggedTo(4, 60, wide)).toBeCloseTo(8);
  expect(draggedTo(4, -120, wide)).toBe(1);
});

it('obeys the keys of a native range', () => {
  expect(keyedTo(20, 'ArrowRight', narrow)).toBe(20.5);
  expect(keyedTo(78, 'ArrowRight', { min: 0, max: 100, step: 0.1 })).toBe(79);
  expect(keyedTo(20, 'PageDown', narrow)).toBe(10);
  expect(keyedTo(64, 'PageUp', wide)).toBe(96);
  expect(keyedTo(64, 'End', wide)).toBe(1000);
  expect(keyedTo(1, 'ArrowDown', wide)).toBe(1);
  expect(keyedTo(1, 'a', wide)).toBeUndefined();
});

it('becomes a slider that says what it is and what it is at', () => {
  document.body.innerHTML = '<span data-drag="1 1000 1" data-label="rank r">4</span>';
  const element = document.querySelector('span') as HTMLElement;
  const move = vi.fn();
  const follow = makeDraggable(element, move);
  follow(4);
  expect(element).toMatchObject({ tabIndex: 0 });
  expect(element.getAttribute('role')).toBe('slider');
  expect(element.getAttribute('aria-label')).toBe('rank r, moves the figure');
  expect(element.getAttribute('aria-valuenow')).toBe('4');
  element.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));
  element.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', ctrlKey: true }));
  expect(move.mock.calls).toEqual([[5]]);
});
