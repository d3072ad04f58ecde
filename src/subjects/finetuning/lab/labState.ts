import type { Setup } from './engine/setup.ts';
import type { MatrixName } from './engine/shape.ts';
import type { Command } from './engine/tasks.ts';
import { type Race, setupOf } from './race.ts';
import type {
  Candidate,
  Evaluation,
  FaultAbout,
  FromWorker,
  FullEvaluation,
  RunId,
  Summary,
  ToWorker,
} from './worker/protocol.ts';

/** What the page knows of one run. */
export interface RunView {
  id: RunId;
  lane: number;
  seed: number;
  setup: Setup;
  phase: 'queued' | 'training' | 'paused' | 'done' | 'failed';
  step: number;
  /** One for each step made, in nats a letter. */
  losses: readonly number[];
  evaluations: readonly Evaluation[];
  trainable: number;
  /** From 0 to 1. */
  share: number;
  msPerStep: number;
  summary: Summary | null;
  /** Why it failed, in a sentence. */
  fault: string | null;
  /** Whether the worker still holds the model: only then it can be asked. */
  held: boolean;
  merged: boolean;
  /** Largest difference between logits merged and unmerged, once measured. */
  largestDifference: number | null;
}

/** One letter of an answer. */
interface AnsweredLetter {
  token: string;
  probability: number;
  candidates: readonly Candidate[];
  expected: string;
  right: boolean;
}

export interface Answer {
  run: RunId;
  adapter: boolean;
  command: Command;
  letters: string;
  given: readonly AnsweredLetter[];
  last: boolean;
}

export interface Delta {
  run: RunId;
  matrix: MatrixName;
  rows: number;
  cols: number;
  values: Float32Array;
  singularValues: Float64Array;
}

interface Note {
  about: FaultAbout;
  sentence: string;
}

/** The state of the lab: a function of what was sent and what came back. */
export interface Lab {
  worker: 'none' | 'loading' | 'ready' | 'lost';
  kernel: 'wasm' | 'typescript' | null;
  notes: readonly Note[];
  race: Race | null;
  runs: readonly RunView[];
  /** By the number they were asked with. */
  answers: Readonly<Record<number, Answer>>;
  /** By `evaluationKey`. */
  evaluations: Readonly<Record<string, FullEvaluation>>;
  delta: Delta | null;
}

export type LabEvent =
  | { kind: 'came'; message: FromWorker }
  | { kind: 'sent'; message: ToWorker }
  /** A race begins: everything of the one before is gone. `number` keeps late messages of old races apart. */
  | { kind: 'begin'; race: Race; number: number }
  /** One more seed for the race that was run. */
  | { kind: 'another seed' }
  /** Runs that have not begun are left out. */
  | { kind: 'leave out' }
  | { kind: 'lost'; sentence: string };

export const emptyLab: Lab = {
  worker: 'none',
  kernel: null,
  notes: [],
  race: null,
  runs: [],
  answers: {},
  evaluations: {},
  delta: null,
};

export const evaluationKey = (run: RunId, adapter: boolean) => `${run} ${adapter ? 'plugged' : 'unplugged'}`;

export function reduceLab(lab: Lab, event: LabEvent): Lab {
  switch (event.kind) {
    case 'begin':
      return {
        ...emptyLab,
        worker: lab.worker,
        kernel: lab.kernel,
        notes: lab.notes.filter(({ about }) => about === 'wasm'),
        race: event.race,
        runs: runsOf(event.race, event.number),
      };
    case 'another seed': {
      const { race, runs } = lab;
      const number = Number(runs[0]?.id.split('.')[0] ?? 0);
      if (!race) return lab;
      const longer = { ...race, seeds: race.seeds + 1 };
      return { ...lab, race: longer, runs: [...runs, ...runsOf(longer, number).slice(runs.length)] };
    }
    case 'leave out': {
      const runs = lab.runs.filter(({ phase }) => phase !== 'queued');
      const seeds = Math.max(1, new Set(runs.map(({ seed }) => seed)).size);
      return { ...lab, race: lab.race && { ...lab.race, seeds }, runs };
    }
    case 'lost':
      return {
        ...lab,
        worker: 'lost',
        notes: [{ about: 'worker', sentence: event.sentence }],
        runs: lab.runs.map((run) => ({
          ...run,
          held: false,
          ...(isUnfinished(run) ? { phase: 'failed' as const, fault: event.sentence } : {}),
        })),
      };
    case 'sent':
      return afterSending(lab, event.message);
    case 'came':
      return afterMessage(lab, event.message);
  }
}

/** Every lane with the first seed, then every lane with the next. */
const runsOf = (race: Race, number: number): RunView[] =>
  Array.from({ length: race.seeds }, (_, s) => race.seed + s).flatMap((seed) =>
    race.lanes.map((lane, at) => ({
      id: `${number}.${at}.${seed}`,
      lane: at,
      seed,
      setup: setupOf(race, lane, seed),
      phase: 'queued',
      step: 0,
      losses: [],
      evaluations: [],
      trainable: 0,
      share: 0,
      msPerStep: 0,
      summary: null,
      fault: null,
      held: false,
      merged: false,
      largestDifference: null,
    })),
  );

export const isUnfinished = ({ phase }: RunView) =>
  phase === 'queued' || phase === 'training' || phase === 'paused';

/** A failed run stays as it failed: what its worker had said before may still come in. */
function change(lab: Lab, id: RunId, of: (run: RunView) => Partial<RunView>): Lab {
  const concerned = (run: RunView) => run.id === id && run.phase !== 'failed';
  if (!lab.runs.some(concerned)) return lab;
  return { ...lab, runs: lab.runs.map((run) => (concerned(run) ? { ...run, ...of(run) } : run)) };
}

function afterSending(lab: Lab, message: ToWorker): Lab {
  switch (message.kind) {
    case 'load':
      return { ...lab, worker: 'loading', notes: [] };
    case 'train':
      return change(lab, message.run, () => ({ phase: 'training', held: true }));
    case 'forget':
      return change(lab, message.run, () => ({ held: false }));
    case 'generate': {
      const { id, run, adapter, command, letters } = message;
      const answer = { run, adapter, command, letters, given: [], last: false };
      return { ...lab, answers: { ...lab.answers, [id]: answer } };
    }
    default:
      return lab;
  }
}

function afterMessage(lab: Lab, message: FromWorker): Lab {
  switch (message.kind) {
    case 'ready':
      return { ...lab, worker: 'ready', kernel: message.kernel };
    case 'started': {
      const { trainable, share } = message;
      return change(lab, message.run, () => ({ trainable, share }));
    }
    case 'progress': {
      const { step, losses, evaluation, trainable, share, msPerStep } = message;
      return change(lab, message.run, (run) => ({
        step,
        losses: [...run.losses, ...losses],
        evaluations: evaluation ? [...run.evaluations, evaluation] : run.evaluations,
        trainable,
        share,
        msPerStep,
      }));
    }
    case 'paused':
      return change(lab, message.run, () => ({ phase: 'paused', step: message.step }));
    case 'resumed':
      return change(lab, message.run, () => ({ phase: 'training', step: message.step }));
    case 'done': {
      const { summary } = message;
      const { step, trainable, share, msPerStep } = summary;
      return change(lab, message.run, () => ({ phase: 'done', summary, step, trainable, share, msPerStep }));
    }
    case 'token': {
      const answer = lab.answers[message.id];
      if (!answer || message.position < answer.given.length) return lab;
      const { token, probability, candidates, expected, right, last } = message;
      const given = [...answer.given, { token, probability, candidates, expected, right }];
      return { ...lab, answers: { ...lab.answers, [message.id]: { ...answer, given, last } } };
    }
    case 'evaluated':
      return {
        ...lab,
        evaluations: {
          ...lab.evaluations,
          [evaluationKey(message.run, message.adapter)]: message.evaluation,
        },
      };
    case 'delta': {
      const { run, matrix, rows, cols, values, singularValues } = message;
      return { ...lab, delta: { run, matrix, rows, cols, values, singularValues } };
    }
    case 'merged':
      return change(lab, message.run, () => ({
        merged: message.merged,
        largestDifference: message.largestDifference,
      }));
    case 'exported':
      return lab;
    case 'fault':
      return afterFault(lab, message);
  }
}

function afterFault(lab: Lab, { about, run, sentence }: FromWorker & { kind: 'fault' }): Lab {
  if (about === 'nan' && run !== undefined)
    return change(lab, run, () => ({ phase: 'failed', fault: sentence, held: false }));
  const notes = [...lab.notes.filter((note) => note.sentence !== sentence), { about, sentence }];
  // Without weights there is nothing to train: the lab can only be started again.
  const fatal = about === 'weights' || about === 'truncated' || about === 'hash' || about === 'worker';
  return fatal
    ? { ...reduceLab(lab, { kind: 'lost', sentence }), notes: [{ about, sentence }] }
    : { ...lab, notes };
}

/**
 * What is to be sent next: the runs of one seed are trained side by side, the next seed's when they have ended; only
 * the runs of the first seed are kept to be asked, the others' memory is given back.
 */
export function nextMessages(lab: Lab): ToWorker[] {
  if (lab.worker !== 'ready' || !lab.race) return [];
  const first = lab.race.seed;
  const forget = lab.runs.filter((run) => run.held && run.seed !== first && run.phase === 'done');
  const seed = lab.runs.find(isUnfinished)?.seed;
  const train = lab.runs.filter((run) => run.seed === seed && run.phase === 'queued');
  return [
    ...forget.map(({ id }): ToWorker => ({ kind: 'forget', run: id })),
    ...train.map(({ id, setup }): ToWorker => ({ kind: 'train', run: id, setup })),
  ];
}

/** Where the race stands. */
export function phaseOf({ runs }: Lab): 'none' | 'waiting' | 'training' | 'paused' | 'done' {
  if (runs.length === 0) return 'none';
  if (runs.some(({ phase }) => phase === 'training')) return 'training';
  if (runs.some(({ phase }) => phase === 'paused')) return 'paused';
  return runs.some(isUnfinished) ? 'waiting' : 'done';
}
