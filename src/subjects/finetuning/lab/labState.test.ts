import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rates, summaryOf } from '../testing/labFixtures.ts';
import { LAB_SHAPE } from './engine/shape.ts';
import { emptyLab, type Lab, type LabEvent, nextMessages, phaseOf, reduceLab } from './labState.ts';
import { presets } from './presets.ts';
import type { Race } from './race.ts';
import type { FromWorker } from './worker/protocol.ts';

const race: Race = { ...presets.prompt.race(rates), steps: 4, seeds: 2 };
const came = (message: FromWorker): LabEvent => ({ kind: 'came', message });
const ready = came({ kind: 'ready', parameters: 105_024, kernel: 'wasm', shape: LAB_SHAPE });
const having = (events: LabEvent[], from: Lab = emptyLab) => events.reduce(reduceLab, from);

/** Sends what is to be sent, as the page does. */
function sendAll(lab: Lab): Lab {
  return nextMessages(lab).reduce((now, message) => reduceLab(now, { kind: 'sent', message }), lab);
}
const begun = () => sendAll(having([ready, { kind: 'begin', race, number: 1 }]));
const progress = (run: string, step: number, losses: number[], change = {}) =>
  came({
    kind: 'progress',
    run,
    step,
    steps: 4,
    losses,
    trainAccuracy: 0.5,
    evaluation: null,
    trainable: 512,
    share: 0.005,
    msPerStep: 12,
    ...change,
  });
const done = (lab: Lab, id: string, exact = 0.9): LabEvent => {
  const run = lab.runs.find((r) => r.id === id);
  if (!run) throw new RangeError(`No run ${id}`);
  return came({ kind: 'done', run: id, summary: summaryOf(race, run.lane, run.seed, exact) });
};

describe('a race', () => {
  it('waits for the worker, then trains every lane with the first seed', () => {
    const waiting = having([{ kind: 'begin', race, number: 1 }]);
    expect(nextMessages(waiting)).toEqual([]);
    expect(phaseOf(waiting)).toBe('waiting');
    const messages = nextMessages(having([ready], waiting));
    expect(messages.map((m) => m.kind === 'train' && [m.run, m.setup.seed])).toEqual([
      ['1.0.1', 1],
      ['1.1.1', 1],
    ]);
    expect(phaseOf(begun())).toBe('training');
    expect(nextMessages(begun())).toEqual([]);
  });

  it('goes on to the next seed when the first has ended, and gives back the memory of the later ones', () => {
    let lab = begun();
    lab = having([done(lab, '1.0.1')], lab);
    expect(nextMessages(lab)).toEqual([]);
    lab = having([done(lab, '1.1.1')], lab);
    expect(nextMessages(lab).map((m) => 'run' in m && m.run)).toEqual(['1.0.2', '1.1.2']);
    lab = sendAll(lab);
    lab = having([done(lab, '1.0.2'), done(lab, '1.1.2')], lab);
    expect(nextMessages(lab)).toEqual([
      { kind: 'forget', run: '1.0.2' },
      { kind: 'forget', run: '1.1.2' },
    ]);
    lab = sendAll(lab);
    expect(lab.runs.map((run) => run.held)).toEqual([true, true, false, false]);
    expect(phaseOf(lab)).toBe('done');
    lab = reduceLab(lab, { kind: 'another seed' });
    expect(nextMessages(lab).map((m) => 'run' in m && m.run)).toEqual(['1.0.3', '1.1.3']);
    expect(lab.race?.seeds).toBe(3);
  });

  it('begins no further seed once it was stopped', () => {
    let lab = reduceLab(begun(), { kind: 'leave out' });
    lab = having([done(lab, '1.0.1'), done(lab, '1.1.1')], lab);
    expect(nextMessages(lab)).toEqual([]);
    expect(phaseOf(lab)).toBe('done');
    expect(lab.race?.seeds).toBe(1);
  });

  it('joins the losses of all messages into one curve', () => {
    const lab = having([progress('1.0.1', 2, [3, 2.5]), progress('1.0.1', 3, [2])], begun());
    const evaluated = progress('1.0.1', 4, [1], {
      evaluation: { step: 4, exactMatch: 0.5, tokenAccuracy: 0.8, baseSkill: 0.1 },
    });
    const run = having([evaluated], lab).runs[0];
    expect(run?.losses).toEqual([3, 2.5, 2, 1]);
    expect(run?.evaluations).toHaveLength(1);
    expect(run?.step).toBe(4);
  });

  it('is not disturbed by what an earlier race still says', () => {
    const next = having([{ kind: 'begin', race, number: 2 }], begun());
    expect(having([progress('1.0.1', 2, [3, 2]), done(begun(), '1.0.1')], next)).toEqual(next);
  });

  it('pauses and goes on', () => {
    const paused = having([came({ kind: 'paused', run: '1.0.1', step: 2 })], begun());
    expect(paused.runs[0]?.phase).toBe('paused');
    expect(phaseOf(paused)).toBe('training');
    const both = having([came({ kind: 'paused', run: '1.1.1', step: 2 })], paused);
    expect(phaseOf(both)).toBe('paused');
    expect(having([came({ kind: 'resumed', run: '1.0.1', step: 2 })], both).runs[0]?.phase).toBe('training');
  });

  it('goes on without a run whose loss is no number', () => {
    const fault = came({ kind: 'fault', about: 'nan', run: '1.0.1', sentence: 'The loss is no number.' });
    let lab = having([fault], begun());
    expect(lab.runs[0]).toMatchObject({ phase: 'failed', fault: 'The loss is no number.', held: false });
    expect(phaseOf(lab)).toBe('training');
    lab = having([done(lab, '1.1.1')], lab);
    expect(nextMessages(lab).map((m) => m.kind)).toEqual(['train', 'train']);
  });

  it('ends, and says why, when the worker is lost; finished results stay', () => {
    let lab = begun();
    lab = having([done(lab, '1.0.1'), { kind: 'lost', sentence: 'It is gone.' }], lab);
    expect(lab.worker).toBe('lost');
    expect(lab.runs.map((run) => run.phase)).toEqual(['done', 'failed', 'failed', 'failed']);
    expect(lab.runs.every((run) => !run.held)).toBe(true);
    expect(lab.notes).toEqual([{ about: 'worker', sentence: 'It is gone.' }]);
    expect(nextMessages(lab)).toEqual([]);
  });

  it.each(['weights', 'truncated', 'hash'] as const)('cannot be run when the weights fail (%s)', (about) => {
    const fault = came({ kind: 'fault', about, sentence: 'No weights.' });
    const lab = having([{ kind: 'sent', message: { kind: 'load', wasm: true } }, fault]);
    expect(lab.worker).toBe('lost');
    expect(lab.notes).toEqual([{ about, sentence: 'No weights.' }]);
  });

  it('can be run without WebAssembly, which is said and stays said', () => {
    const fault = came({ kind: 'fault', about: 'wasm', sentence: 'Slower now.' });
    const typescript = came({ kind: 'ready', parameters: 1, kernel: 'typescript', shape: LAB_SHAPE });
    const lab = having([fault, typescript, { kind: 'begin', race, number: 1 }]);
    expect(lab.worker).toBe('ready');
    expect(lab.kernel).toBe('typescript');
    expect(lab.notes.map((note) => note.about)).toEqual(['wasm']);
  });
});

describe('asking the model', () => {
  const token = (position: number, text: string): LabEvent =>
    came({
      kind: 'token',
      id: 7,
      position,
      token: text,
      probability: 0.9,
      candidates: [{ token: text, probability: 0.9 }],
      expected: 'f',
      right: text === 'f',
      last: position === 1,
    });

  it('gathers the letters in the order they are written', () => {
    const sent: LabEvent = {
      kind: 'sent',
      message: { kind: 'generate', id: 7, run: 'base', command: 'reverse', letters: 'abcdef', adapter: true },
    };
    const answer = having([sent, token(0, 'f'), token(0, 'f'), token(1, 'e')], begun()).answers[7];
    expect(answer?.given.map((letter) => letter.token)).toEqual(['f', 'e']);
    expect(answer?.last).toBe(true);
  });

  it('takes no letter of a question that was not asked', () => {
    expect(having([token(0, 'f')], begun()).answers).toEqual({});
  });
});

it('keeps its state whole whatever comes in whatever order', () => {
  const lab = begun();
  const ids = fc.constantFrom('1.0.1', '1.1.1', '1.0.2', '9.9.9');
  const event: fc.Arbitrary<LabEvent> = fc.oneof(
    ids.map((run) => progress(run, 1, [1])),
    ids.map((run) => came({ kind: 'paused', run, step: 1 })),
    ids.map((run) => came({ kind: 'fault', about: 'nan', run, sentence: 'no' })),
    ids.map((run) => came({ kind: 'merged', run, merged: true, largestDifference: 0 })),
    fc.constant<LabEvent>({ kind: 'lost', sentence: 'gone' }),
    fc.constant(ready),
  );
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const now = having(events, lab);
      expect(now.runs.map((run) => run.id)).toEqual(lab.runs.map((run) => run.id));
      for (const run of now.runs) expect(run.phase === 'failed').toBe(run.fault !== null);
    }),
  );
});
