/**
 * `npm run store`: makes the race of every preset of the lab, for browsers that cannot, and writes them to src/subjects/finetuning/public/lab/.
 * The same bytes on every machine; takes some minutes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { finish } from '../lab/engine/evaluate.ts';
import { Run } from '../lab/engine/run.ts';
import type { Setup } from '../lab/engine/setup.ts';
import { LAB_SHAPE } from '../lab/engine/shape.ts';
import { presetIds, presets } from '../lab/presets.ts';
import { setupOf } from '../lab/race.ts';
import { type StoredRace, storedFile } from '../lab/stored.ts';
import { usualRates } from '../lab/usualRates.ts';
import type { FromWorker } from '../lab/worker/protocol.ts';
import { training } from '../lab/worker/training.ts';
import { baseWeights } from './baseWeights.ts';
import { nodeEngine } from './nodeEngine.ts';

const FOLDER = 'src/subjects/finetuning/public/lab';

const weights = baseWeights();

/** A run to its end, and what it said on the way: losses to four digits. */
function make(setup: Setup): Omit<StoredRace['runs'][number], 'lane' | 'seed'> {
  const told: FromWorker[] = [];
  const run = new Run(nodeEngine(), LAB_SHAPE, weights, setup);
  // With a clock that stands still nothing that is stored depends on the machine.
  const { work } = training(
    '',
    run,
    (message) => told.push(message),
    () => 0,
  );
  finish(work);
  const progress = told.filter((message) => message.kind === 'progress');
  const done = told.find((message) => message.kind === 'done');
  if (!done) throw new Error(`no end to ${JSON.stringify(setup)}`);
  return {
    losses: progress.flatMap(({ losses }) => losses.map((loss) => Number(loss.toPrecision(4)))),
    evaluations: progress.flatMap(({ evaluation }) => evaluation ?? []),
    summary: done.summary,
  };
}

mkdirSync(FOLDER, { recursive: true });
for (const preset of presetIds) {
  const race = presets[preset].race(usualRates);
  const seeds = Array.from({ length: race.seeds }, (_, more) => race.seed + more);
  const runs = seeds.flatMap((seed) =>
    race.lanes.map((lane, at) => ({ lane: at, seed, ...make(setupOf(race, lane, seed)) })),
  );
  const stored: StoredRace = { race, runs };
  writeFileSync(`${FOLDER}/${storedFile(preset)}`, `${JSON.stringify(stored)}\n`);
  console.log(
    `${preset}: ${runs.map(({ summary }) => `${(100 * summary.exactMatch).toFixed(1)} %`).join(', ')}`,
  );
}
