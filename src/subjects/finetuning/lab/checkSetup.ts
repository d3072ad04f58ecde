import { words } from '../words/en/labFaults.ts';
import { countTrainable } from './engine/parameters.ts';
import type { Setup } from './engine/setup.ts';
import type { Shape } from './engine/shape.ts';
import { taskIds } from './engine/tasks.ts';

/** What is wrong with a set-up, in a sentence, or nothing. */
export function setupFault(setup: Setup, shape: Shape): string | undefined {
  const { task, method, learningRate, steps, batch, seed, replay, examples = 1 } = setup;
  const said = words.setup;
  const whole = (value: number, from: number) => Number.isInteger(value) && value >= from;
  if (!taskIds.includes(task)) return said.noTask(task);
  if (!(learningRate > 0 && Number.isFinite(learningRate))) return said.learningRate;
  if (!whole(steps, 1)) return said.steps;
  if (!whole(batch, 1)) return said.batch;
  if (!whole(examples, 1)) return said.examples;
  if (!whole(seed, 0)) return said.seed;
  if (!(replay >= 0 && replay <= 1)) return said.replay;
  if (method.id === 'lora' && method.matrices.length === 0) return said.matrices;
  if (method.id === 'lora' && !(method.alpha > 0 && Number.isFinite(method.alpha))) return said.alpha;
  try {
    countTrainable(method, shape);
  } catch {
    return said.sizes;
  }
  return undefined;
}
