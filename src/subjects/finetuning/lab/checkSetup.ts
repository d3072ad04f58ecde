import { countTrainable } from './engine/parameters.ts';
import type { Setup } from './engine/setup.ts';
import type { Shape } from './engine/shape.ts';
import { taskIds } from './engine/tasks.ts';

/** What is wrong with a set-up, in a sentence, or nothing. */
export function setupFault(setup: Setup, shape: Shape): string | undefined {
  const { task, method, learningRate, steps, batch, seed, replay, examples = 1 } = setup;
  const whole = (value: number, from: number) => Number.isInteger(value) && value >= from;
  if (!taskIds.includes(task)) return `There is no task “${task}”.`;
  if (!(learningRate > 0 && Number.isFinite(learningRate)))
    return 'The learning rate must be a number above 0.';
  if (!whole(steps, 1)) return 'The number of steps must be a whole number from 1.';
  if (!whole(batch, 1)) return 'The batch must hold a whole number of strings, from 1.';
  if (!whole(examples, 1)) return 'The number of examples must be a whole number from 1.';
  if (!whole(seed, 0)) return 'The seed must be a whole number from 0.';
  if (!(replay >= 0 && replay <= 1)) return 'The share of base data must lie between 0 and 1.';
  if (method.id === 'lora' && method.matrices.length === 0)
    return 'LoRA needs at least one kind of matrix to stand beside.';
  if (method.id === 'lora' && !(method.alpha > 0 && Number.isFinite(method.alpha)))
    return 'Alpha must be a number above 0.';
  try {
    countTrainable(method, shape);
  } catch {
    return 'Rank, bottleneck and number of virtual tokens must be whole numbers from 1.';
  }
  return undefined;
}
