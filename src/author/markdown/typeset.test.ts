import { beforeAll, expect, it } from 'vitest';
import { readyToTypeset, typeset } from './typeset.ts';

beforeAll(readyToTypeset);

it.each([
  [String.raw`x = 1 \tag{3}`, 'x equals 1, number 3'],
  [String.raw`\begin{align} a &= b \\ c &= 2 \end{align}`, '2 lines Line 1: a equals b Line 2: c equals 2'],
  [String.raw`Q^* = \dQ`, 'Q star equals delta Q'],
])('speaks %s as “%s”', (tex, spoken) => {
  expect(typeset(tex, true).spoken).toBe(spoken);
});
