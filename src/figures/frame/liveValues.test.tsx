import { expect, it, vi } from 'vitest';
import { followLiveValues } from './liveValues.ts';

it('moves the figure within what the text shows there, unless that is read', () => {
  const number = '<span data-value="r" data-of="lora" data-drag="1 64 1">4</span>';
  document.body.innerHTML = `<div data-shows='{"view":"layers"}'>${number}</div><p>${number}</p>`;
  const set = vi.fn();
  followLiveValues('lora', (listener) => listener({ r: 4 }), set);
  const [inStep, outside] = document.querySelectorAll('span');
  const up = () => new KeyboardEvent('keydown', { key: 'ArrowUp' });
  inStep?.dispatchEvent(up());
  document.querySelector('div')?.setAttribute('data-read', '');
  inStep?.dispatchEvent(up());
  outside?.dispatchEvent(up());
  expect(set.mock.calls).toEqual([
    [{ r: 5 }, { view: 'layers' }],
    [{ r: 5 }, undefined],
    [{ r: 5 }, undefined],
  ]);
});
