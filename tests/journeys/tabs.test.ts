import { storm } from '../../src/tools/storm/tabs.ts';
import { expect, test } from './site.ts';

// `npm run storm -- tabs` goes on for sixty rounds.
test('what five tabs answer at the same moment is kept, whatever is closed then', async () => {
  expect(await storm.run({ seed: 1, size: 0.05, content: '' })).toEqual({ tried: 3, faults: [] });
});
