/**
 * `npm run bench:lab`: milliseconds a full fine-tuning step takes in Chromium on one thread, for the lab's engine, jax-js
 * and TensorFlow.js, on the same weights and batch. They take turns, and the least time of each counts: what else the
 * machine does makes steps longer, never shorter. Ratios are what to compare.
 */
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from '../../../../tools/chromium.ts';
import type { lab as labOfPage } from './page.ts';
import { serveLab } from './serveLab.ts';

declare const lab: typeof labOfPage;

const ROUNDS = 3;
const BATCH = 16;

const server = await serveLab(4178);
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_FLAGS });
const results = new Map<string, { least: number; median: number; first: number }>();
for (let round = 0; round < ROUNDS; round++) {
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction('window.lab');
  const measured = await page.evaluate(
    async (batch) => ({
      'own engine, WebAssembly': await lab.benchOurs('wasm', batch, 80),
      'own engine, TypeScript': await lab.benchOurs('typescript', batch, 25),
      'jax-js, WebAssembly': await lab.benchJax(batch, 30),
      'TensorFlow.js, WebAssembly': await lab.benchTf(batch, 10),
    }),
    BATCH,
  );
  for (const [name, { least, median, first }] of Object.entries(measured)) {
    const before = results.get(name) ?? { least, median, first };
    results.set(name, {
      least: Math.min(before.least, least),
      median: Math.min(before.median, median),
      first: Math.min(before.first, first),
    });
  }
  await page.close();
}
await browser.close();
await server.close();

const [own] = results.values();
console.log(`\none step, batch ${BATCH}, ms:           least   middle    first    ratio to the first line`);
for (const [name, { least, median, first }] of results)
  console.log(
    `${name.padEnd(30)} ${least.toFixed(1).padStart(9)} ${median.toFixed(1).padStart(8)} ${first.toFixed(0).padStart(8)} ${(least / (own?.least ?? 1)).toFixed(1).padStart(8)}`,
  );
