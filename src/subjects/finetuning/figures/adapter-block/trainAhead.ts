import { type Setting, STEPS, train } from './toy.ts';

/** Steps in one task, which a slow phone does between two frames, and how far tasks are apart. */
const AT_ONCE = 5;
const APART_MS = 40;

/** Trains the toy bit by bit, so that whoever comes to its last step waits for nothing. Returns a way to stop. */
export function trainAhead(setting: Setting): () => void {
  let step = 0;
  const timer = setInterval(() => {
    train(setting, step);
    step += AT_ONCE;
    if (step > STEPS) clearInterval(timer);
  }, APART_MS);
  return () => clearInterval(timer);
}
