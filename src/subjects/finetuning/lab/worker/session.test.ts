import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { baseWeights } from '../../tools/baseWeights.ts';
import { nodeEngine } from '../../tools/nodeEngine.ts';
import type { Engine } from '../engine/engine.ts';
import type { Setup } from '../engine/setup.ts';
import type { FromWorker } from './protocol.ts';
import { Session } from './session.ts';

const lora: Setup = {
  task: 'near',
  method: { id: 'lora', rank: 2, alpha: 4, matrices: ['query', 'value', 'up'] },
  learningRate: 0.01,
  steps: 40,
  batch: 8,
  seed: 1,
  replay: 0,
};

/** Where it is not about what was learned. */
const short: Setup = { ...lora, steps: 10 };

let told: FromWorker[];
let session: Session;
let engine: Engine;
const weights = baseWeights();

function open() {
  told = [];
  let time = 0;
  engine = nodeEngine();
  session = new Session(
    weights,
    engine,
    (message) => told.push(message),
    () => (time += 10),
  );
}

const of = <K extends FromWorker['kind']>(kind: K) =>
  told.filter((message): message is Extract<FromWorker, { kind: K }> => message.kind === kind);
const work = (pieces = Number.POSITIVE_INFINITY) => {
  for (let i = 0; i < pieces && session.work(); i++);
};
const lossesOf = (run: string) => of('progress').flatMap((m) => (m.run === run ? m.losses : []));

describe('training', () => {
  beforeEach(open);

  it('reports every step once, and ends with a summary', () => {
    session.receive({ kind: 'train', run: 'a', setup: lora });
    work();
    expect(of('started')).toEqual([
      { kind: 'started', run: 'a', method: lora.method, trainable: 2304, share: 2304 / 107_328 },
    ]);
    expect(lossesOf('a')).toHaveLength(40);
    expect(of('progress').at(0)).toMatchObject({
      step: 0,
      evaluation: { step: 0, exactMatch: 0, baseSkill: 1 },
    });
    const evaluated = of('progress').flatMap(({ evaluation }) => evaluation?.step ?? []);
    expect(evaluated).toEqual(Array.from({ length: 20 }, (_, i) => 2 * i));
    const [done] = of('done');
    expect(done?.summary).toMatchObject({ step: 40, complete: true, strings: { task: 512, each: 64 } });
    expect(done?.summary.exactMatch).toBeGreaterThan(0);
    expect(of('fault')).toEqual([]);
  });

  it('lets runs take turns, and each goes as if it were alone', () => {
    session.receive({ kind: 'train', run: 'alone', setup: short });
    work();
    session.receive({ kind: 'train', run: 'a', setup: short });
    session.receive({ kind: 'train', run: 'b', setup: { ...short, method: { id: 'full' } } });
    work(90);
    expect(lossesOf('a').length).toBeGreaterThan(0);
    expect(lossesOf('b').length).toBeGreaterThan(0);
    work();
    expect(lossesOf('a')).toEqual(lossesOf('alone'));
    expect(lossesOf('b')).not.toEqual(lossesOf('alone'));
  });

  it('needs little more memory for many runs than for one', () => {
    session.receive({ kind: 'train', run: 'a', setup: { ...short, method: { id: 'full' } } });
    work();
    const { length } = engine.memory.numbers;
    for (const run of ['b', 'c', 'd', 'e'])
      session.receive({ kind: 'train', run, setup: { ...short, method: { id: 'full' } } });
    work();
    expect(of('done')).toHaveLength(5);
    expect(engine.memory.numbers.length).toBe(length);
    for (const run of ['b', 'e']) expect(lossesOf(run)).toEqual(lossesOf('a'));
  });

  it('can be paused, resumed and stopped', () => {
    session.receive({ kind: 'train', run: 'a', setup: lora });
    work(50);
    session.receive({ kind: 'pause', run: 'a' });
    const before = told.length;
    expect(session.work()).toBe(false);
    expect(told).toHaveLength(before);
    session.receive({ kind: 'resume', run: 'a' });
    work(5);
    session.receive({ kind: 'stop', run: 'a' });
    work();
    const [done] = of('done');
    expect(done?.summary.complete).toBe(false);
    expect(done?.summary.step).toBe(lossesOf('a').length);
    expect(done?.summary.step).toBeLessThan(40);
  });

  it('ends one run with a sentence when its loss is no number, and no other', () => {
    session.receive({
      kind: 'train',
      run: 'wild',
      setup: { ...short, method: { id: 'full' }, learningRate: 1e30 },
    });
    session.receive({ kind: 'train', run: 'a', setup: short });
    work();
    expect(of('fault')).toEqual([
      {
        kind: 'fault',
        about: 'nan',
        run: 'wild',
        sentence: expect.stringContaining('smaller learning rate'),
      },
    ]);
    expect(of('done').map(({ run }) => run)).toEqual(['a']);
  });

  it.each([
    [{ learningRate: 0 }, /learning rate/],
    [{ steps: 1.5 }, /steps/],
    [{ batch: 0 }, /batch/],
    [{ seed: -1 }, /seed/],
    [{ replay: 2 }, /base data/],
    [{ method: { id: 'lora', rank: 0, alpha: 1, matrices: ['query'] } }, /Rank/],
    [{ method: { id: 'lora', rank: 1, alpha: 1, matrices: [] } }, /kind of matrix/],
    [{ method: { id: 'prompt', tokens: 0.5 } }, /virtual tokens/],
  ] as [Partial<Setup>, RegExp][])('refuses %j in a sentence', (change, sentence) => {
    session.receive({ kind: 'train', run: 'a', setup: { ...lora, ...change } });
    expect(of('fault')).toEqual([
      { kind: 'fault', about: 'request', sentence: expect.stringMatching(sentence) },
    ]);
    expect(session.work()).toBe(false);
  });
});

describe('asking', () => {
  let trained: FromWorker[];
  beforeAll(() => {
    open();
    session.receive({ kind: 'train', run: 'a', setup: lora });
    work();
    trained = told;
  });
  beforeEach(() => {
    told = [...trained];
  });

  it('answers letter by letter with probabilities', () => {
    session.receive({
      kind: 'generate',
      id: 7,
      run: 'base',
      command: 'reverse',
      letters: 'abcdef',
      adapter: true,
    });
    const tokens = of('token');
    expect(tokens.map(({ token }) => token).join('')).toBe('fedcba');
    expect(tokens.every(({ id, right, probability }) => id === 7 && right && probability > 0.9)).toBe(true);
    expect(tokens.map(({ last }) => last)).toEqual([false, false, false, false, false, true]);
    for (const { candidates, token, probability } of tokens) {
      expect(candidates[0]).toEqual({ token, probability });
      expect(candidates.reduce((sum, each) => sum + each.probability, 0)).toBeLessThanOrEqual(1.000001);
    }
    session.receive({ kind: 'generate', id: 8, run: 'base', command: 'new', letters: 'zzz', adapter: true });
    expect(of('fault').at(-1)?.sentence).toContain('6 letters');
  });

  it('finds every base skill again when the adapter is unplugged', () => {
    for (const adapter of [true, false]) session.receive({ kind: 'evaluate', id: 1, run: 'a', adapter });
    session.receive({ kind: 'evaluate', id: 2, run: 'base', adapter: true, task: 'near' });
    work();
    const [plugged, unplugged, base] = of('evaluated').map(({ evaluation }) => evaluation);
    expect(plugged?.exactMatch).toBe(of('done')[0]?.summary.exactMatch);
    expect({ ...unplugged, step: 0 }).toEqual(base);
    expect(unplugged?.baseSkill).toBe(1);
  });

  it('measures a run to its end while others are asked in between', () => {
    session.receive({ kind: 'train', run: 'b', setup: { ...lora, seed: 2, steps: 5 } });
    work();
    session.receive({ kind: 'evaluate', id: 1, run: 'a', adapter: true });
    work(7);
    session.receive({
      kind: 'generate',
      id: 2,
      run: 'b',
      command: 'new',
      letters: 'abcdef',
      adapter: true,
    });
    work();
    const [evaluated] = of('evaluated');
    const summary = of('done').find(({ run }) => run === 'a')?.summary;
    expect(evaluated?.evaluation.byCommand).toEqual(summary?.byCommand);
    expect(evaluated?.evaluation.exactMatch).toBe(summary?.exactMatch);
    session.receive({ kind: 'evaluate', id: 3, run: 'b', adapter: true });
    session.receive({ kind: 'forget', run: 'b' });
    work();
    expect(of('evaluated').at(-1)?.id).toBe(3);
  });

  it('shows ΔQ with its spectrum, of the rank of the pair', () => {
    session.receive({ kind: 'delta', run: 'a', matrix: '1.up' });
    session.receive({ kind: 'delta', run: 'a', matrix: '1.key' });
    const [up, key] = of('delta');
    expect([up?.rows, up?.cols, up?.values.length]).toEqual([64, 256, 64 * 256]);
    const [first = 0, second = 0, third = 0] = up?.singularValues ?? [];
    expect(second).toBeGreaterThan(0);
    expect(third / first).toBeLessThan(1e-5);
    const squares = (numbers: ArrayLike<number>) =>
      Array.from(numbers).reduce((sum, value) => sum + value * value, 0);
    expect(squares(up?.singularValues ?? [])).toBeCloseTo(squares(up?.values ?? []), 5);
    expect(key?.values.every((value) => value === 0)).toBe(true);
    session.receive({ kind: 'delta', run: 'a', matrix: '9.key' });
    expect(of('fault').at(-1)?.about).toBe('request');
  });

  it('merges and takes out again, and says how little the answers differ', () => {
    session.receive({ kind: 'train', run: 'm', setup: short });
    session.receive({ kind: 'merge', run: 'm' });
    expect(of('fault').at(-1)?.sentence).toContain('Pause');
    work();
    session.receive({ kind: 'delta', run: 'm', matrix: '0.query' });
    session.receive({ kind: 'merge', run: 'm' });
    expect(of('merged')[0]?.largestDifference).toBeGreaterThan(0);
    expect(of('merged')[0]?.largestDifference).toBeLessThan(1e-3);
    session.receive({ kind: 'merge', run: 'm' });
    expect(of('fault').at(-1)?.sentence).toContain('already');
    session.receive({ kind: 'unmerge', run: 'm' });
    session.receive({ kind: 'delta', run: 'm', matrix: '0.query' });
    expect(of('delta')[1]?.values).toEqual(of('delta')[0]?.values);
    session.receive({ kind: 'train', run: 'f', setup: { ...lora, method: { id: 'full' } } });
    session.receive({ kind: 'merge', run: 'f' });
    expect(of('fault').at(-1)?.sentence).toContain('Only LoRA');
    session.receive({ kind: 'forget', run: 'f' });
  });

  it('exports what was trained as safetensors', () => {
    session.receive({ kind: 'export', run: 'a' });
    const [file] = of('exported');
    const bytes = file?.bytes ?? new ArrayBuffer(0);
    const length = Number(new DataView(bytes).getBigUint64(0, true));
    const header = JSON.parse(new TextDecoder().decode(bytes.slice(8, 8 + length)));
    expect(file?.name).toBe('lora-near-1.safetensors');
    expect(header['0.query.lora_A']).toEqual({ dtype: 'F32', shape: [64, 2], data_offsets: [0, 512] });
    expect(JSON.parse(header.__metadata__.setup)).toEqual(lora);
    expect(bytes.byteLength).toBe(8 + length + 4 * 2304);
    expect(Object.keys(header)).toHaveLength(1 + 2 * 6);
  });

  it('says so when a run is gone', () => {
    session.receive({ kind: 'train', run: 'gone', setup: short });
    session.receive({ kind: 'forget', run: 'gone' });
    expect(session.work()).toBe(false);
    session.receive({ kind: 'export', run: 'gone' });
    expect(of('fault')[0]?.sentence).toContain('no such run');
  });
});
