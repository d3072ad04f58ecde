import { expect, it } from 'vitest';
import { forgetting } from './forgetting.ts';

const run = (name: string, trained: number, unplugged?: number, replay = 0) => ({
  name,
  trained,
  unplugged,
  replay,
});

it.each([
  [
    'all forget, unplugging helps the adapter alone',
    [run('full fine-tuning', 0.002), run('LoRA', 0, 1)],
    'As trained, less is left: full fine-tuning (0.2\u00a0%) and LoRA (0\u00a0%). Unplugged, the old skills are back with LoRA.',
  ],
  [
    'replay kept them',
    [run('full fine-tuning', 0.99, undefined, 0.25)],
    'As trained, full fine-tuning (99\u00a0%) still has them, with old strings mixed into each batch.',
  ],
  [
    'unplugging did not help, which would be a fault worth seeing',
    [run('LoRA', 0.1, 0.5)],
    'Unplugged, they did not come back with LoRA (50\u00a0%).',
  ],
])('%s', (_, runs, text) => {
  expect(forgetting(1, runs)).toBe(
    `Before, the model answers 100\u00a0% of the old commands right. ${text.replace(/^(?=Unplugged)/, 'As trained, less is left: LoRA (10\u00a0%). ')}`,
  );
});

it('says nothing where nothing was run', () => {
  expect(forgetting(1, [])).toBe('');
});
