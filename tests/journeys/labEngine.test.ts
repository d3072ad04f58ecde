import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { Setup } from '../../src/subjects/finetuning/lab/engine/setup.ts';
import { bestRow, type Sweep } from '../../src/subjects/finetuning/lab/sweep.ts';
import type { FromWorker } from '../../src/subjects/finetuning/lab/worker/protocol.ts';
import type { lab as labOfPage } from '../../src/subjects/finetuning/tools/bench/page.ts';
import { serveLab } from '../../src/subjects/finetuning/tools/bench/serveLab.ts';
import { isThisCourse } from '../thisCourse.ts';
import { ABOUT_ANOTHER, awake, touch } from './site.ts';
import { PORT } from './sites.ts';

declare const lab: typeof labOfPage;

const sweep: Sweep = JSON.parse(readFileSync('src/subjects/finetuning/lab/sweep.json', 'utf8'));
const near: Setup = {
  task: 'near',
  method: { id: 'lora', rank: 4, alpha: 8, matrices: ['query', 'value'] },
  learningRate: 0.01,
  steps: 60,
  batch: 8,
  seed: 5,
  replay: 0,
};

test.describe.configure({ mode: 'serial' });

let server: Awaited<ReturnType<typeof serveLab>>;
test.beforeAll(async () => {
  server = await serveLab(PORT + 3);
});
test.afterAll(() => server.close());
test.beforeEach(async ({ page }) => {
  await page.goto(server.url);
  await page.waitForFunction('window.lab');
});

/** Lets the worker load and make runs to their end; gives everything it said. */
const runAll = (page: Page, setups: Record<string, Setup>, wasm = true): Promise<FromWorker[]> =>
  page.evaluate(
    async ([setups, wasm]) => {
      const { send, told, heard } = lab.openWorker();
      send({ kind: 'load', wasm });
      await heard('ready');
      for (const [run, setup] of Object.entries(setups)) send({ kind: 'train', run, setup });
      for (const run of Object.keys(setups)) await heard('done', run);
      return told;
    },
    [setups, wasm] as const,
  );

const lossesOf = (told: FromWorker[], run: string) =>
  told.flatMap((message) => (message.kind === 'progress' && message.run === run ? message.losses : []));

for (const kernel of ['wasm', 'typescript'] as const)
  test(`loss and gradients of the whole model are those of jax-js, with ${kernel}`, async ({ page }) => {
    const { ours, theirs, apart } = await page.evaluate((kernel) => lab.compare(kernel), kernel);
    expect(Math.abs(ours / theirs - 1)).toBeLessThan(1e-6);
    expect(Object.keys(apart)).toHaveLength(37);
    for (const [name, { size, difference }] of Object.entries(apart)) {
      // A bias of the keys moves all scores of a position alike: its gradient is 0 but for rounding.
      if (name.endsWith('key.bias')) expect(difference, name).toBeLessThan(1e-5);
      else expect(difference / size, name).toBeLessThan(1e-5);
    }
  });

test('training in the page comes to what the published sweep says, to the last string', async ({ page }) => {
  const row = bestRow(sweep, 'middle', {
    id: 'lora',
    rank: 4,
    alpha: 8,
    matrices: ['query', 'key', 'value', 'output', 'up', 'down'],
  });
  if (!row) throw new Error('the sweep has no such row');
  const { task, method, learningRate, replay } = row;
  const setup: Setup = {
    task,
    method,
    learningRate,
    replay,
    steps: sweep.steps,
    batch: sweep.batch,
    seed: sweep.seeds[0] as number,
  };
  const told = await runAll(page, { a: setup });
  const done = told.find((message) => message.kind === 'done');
  expect(done?.summary.complete).toBe(true);
  expect(done?.summary.exactMatch).toBeGreaterThan(0.6);
  expect(done?.summary.exactMatch).toBeCloseTo(row.exactMatch[0] as number, 5);
  expect(done?.summary.tokenAccuracy).toBeCloseTo(row.tokenAccuracy[0] as number, 5);
  expect(lossesOf(told, 'a')).toHaveLength(sweep.steps);
});

test('equal seeds give equal curves, with WebAssembly and without it', async ({ page }) => {
  const short = { ...near, steps: 12 };
  for (const wasm of [true, false]) {
    const told = await runAll(page, { a: short, b: short, c: { ...short, seed: 6 } }, wasm);
    expect(told[0]).toMatchObject({ kind: 'ready', kernel: wasm ? 'wasm' : 'typescript' });
    expect(lossesOf(told, 'a')).toHaveLength(short.steps);
    expect(lossesOf(told, 'b')).toEqual(lossesOf(told, 'a'));
    expect(lossesOf(told, 'c')).not.toEqual(lossesOf(told, 'a'));
  }
});

test('a run that is under way hears pause, resume and stop', async ({ page }) => {
  const { paused, later, done } = await page.evaluate(async (setup) => {
    const { send, told, heard } = lab.openWorker();
    send({ kind: 'load', wasm: true });
    await heard('ready');
    send({ kind: 'train', run: 'a', setup: { ...setup, steps: 100_000 } });
    await heard('progress');
    send({ kind: 'pause', run: 'a' });
    const paused = await heard('paused');
    const before = told.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    const later = told.length - before;
    send({ kind: 'resume', run: 'a' });
    await heard('resumed');
    send({ kind: 'stop', run: 'a' });
    return { paused, later, done: await heard('done') };
  }, near);
  expect(paused.step).toBeLessThan(100_000);
  expect(later).toBe(0);
  expect(done.summary.complete).toBe(false);
});

/** What the worker says to `load` when a file is answered in another way. */
async function loadWith(
  page: Page,
  file: string,
  until: 'fault' | 'ready',
  answer: (body: Buffer) => { status?: number; body?: Buffer },
) {
  await page.route(file, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, ...answer(await response.body()) });
  });
  return page.evaluate(async (until) => {
    const { send, told, heard } = lab.openWorker();
    send({ kind: 'load', wasm: true });
    await heard(until);
    // What follows it at once, if anything does.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return told;
  }, until);
}

const damage = (body: Buffer) => {
  body[1000] = (body[1000] as number) ^ 4;
  return { body };
};
for (const [about, answer] of [
  ['weights', () => ({ status: 404 })],
  ['truncated', (body: Buffer) => ({ body: body.subarray(0, 100_000) })],
  ['hash', damage],
] as const)
  test(`weights that cannot be used are told in a sentence: ${about}`, async ({ page }) => {
    const told = await loadWith(page, '**/base-*.bin', 'fault', answer);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ kind: 'fault', about, sentence: expect.stringMatching(/weights/) });
  });

test('without its kernels the lab says so and computes in JavaScript', async ({ page }) => {
  const told = await loadWith(page, '**/kernels-*.wasm', 'ready', () => ({ status: 404 }));
  expect(told).toMatchObject([
    { kind: 'fault', about: 'wasm' },
    { kind: 'ready', kernel: 'typescript', parameters: 105_024 },
  ]);
});

test('in the course, under its content policy, the model answers and has its kernels', async ({ page }) => {
  test.skip(!isThisCourse, ABOUT_ANOTHER);
  const kernels = page.waitForResponse(/kernels-.*\.wasm$/);
  await page.goto('lab/');
  await awake(page);
  await touch(page.locator('main'));
  expect((await kernels).status()).toBe(200);
  await page.getByLabel('Command', { exact: true }).selectOption('reverse');
  await page.getByLabel(/Six letters/).fill('dacbva');
  const answer = page.getByRole('button', { name: 'Answer', exact: true });
  await expect(answer).toHaveAttribute('aria-disabled', 'false');
  await answer.click();
  await expect(page.locator('[data-lab="answers"]')).toContainText('reverse dacbva → avbcad: right.');
  await expect(page.getByText(/WebAssembly is not available/)).toHaveCount(0);
});
