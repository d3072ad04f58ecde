import { expect, it } from 'vitest';
import { heardAs } from './heardAs.ts';

it('is heard in the words of its author, and seen as it is written', () => {
  const seen = 'How large is <span>ΔQ</span>?';
  expect(heardAs(seen, undefined)).toBe(seen);
  const page = new DOMParser().parseFromString(heardAs(seen, 'How large is “delta Q”?'), 'text/html');
  expect(page.querySelector('[aria-hidden]')?.innerHTML).toBe(seen);
  expect(page.querySelector('.visually-hidden')?.textContent).toBe('How large is “delta Q”?');
});
