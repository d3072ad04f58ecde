import { expect, it, vi } from 'vitest';
import { openFormer } from './formerFigures.ts';

it('opens the figure that has taken another one in, with what the old address says', () => {
  document.body.innerHTML = `
    <span id="figure-benchmark" data-formerly="benchmark" data-now="landscape" data-state='{"view":"published"}'></span>
    <figure id="figure-landscape"></figure>`;
  Element.prototype.scrollIntoView = vi.fn();
  const set = vi.fn();
  history.replaceState(null, '', '/peft/?mode=x&benchmark.point=12#figure-benchmark');
  openFormer(set);
  expect(set).toHaveBeenCalledExactlyOnceWith('landscape', { view: 'published', point: '12' });
  expect(location.search + location.hash).toBe('?mode=x#figure-landscape');

  history.replaceState(null, '', '#figure-benchmark');
  openFormer(set);
  expect(set).toHaveBeenLastCalledWith('landscape', { view: 'published' });

  history.replaceState(null, '', '#elsewhere');
  openFormer(set);
  expect(set).toHaveBeenCalledTimes(2);
});
