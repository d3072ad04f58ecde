import { reducesMotion } from '../parts/reducesMotion.ts';
import type { FigureState } from '../spec.ts';
import { between } from './between.ts';
import type { Instance } from './instances.ts';

/**
 * Takes a figure to a state along the path of its parameters, at once where motion is reduced. It ends early when the
 * figure is moved otherwise, or when what is returned is called.
 */
export function moveTo(instance: Instance, to: FigureState, ms: number): () => void {
  const from = instance.getState();
  const start = performance.now();
  let frame = 0;
  let shown = from;
  const step = (now: number) => {
    if (instance.getState() !== shown) return;
    const left = 1 - Math.min(1, Math.max(0, now - start) / ms);
    if (left > 0) frame = requestAnimationFrame(step);
    instance.show(between(instance.spec, from, to, 1 - left ** 3));
    shown = instance.getState();
  };
  if (reducesMotion()) instance.show(to);
  else step(start);
  return () => cancelAnimationFrame(frame);
}
