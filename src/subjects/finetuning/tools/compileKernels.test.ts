import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileKernels, KERNEL_FILE } from './compileKernels.ts';

it('gives the bytes that are checked in', async () => {
  const checkedIn = readFileSync(KERNEL_FILE);
  expect(Buffer.compare(await compileKernels(), checkedIn)).toBe(0);
});
