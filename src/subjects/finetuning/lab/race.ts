import { formatNumber } from '../../../notation/format.ts';
import { words } from '../words/en/labRace.ts';
import { countTrainable } from './engine/parameters.ts';
import type { Method, MethodId, Setup } from './engine/setup.ts';
import { LAB_SHAPE, type MatrixKind, matrixKinds } from './engine/shape.ts';
import type { TaskId } from './engine/tasks.ts';

/** One of the methods that are compared, with what belongs to it alone. */
export interface Lane {
  method: Method;
  learningRate: number;
  /** Different strings it may train on. */
  examples: number;
}

/** A comparison: the same task, steps and strings for every lane, repeated with `seeds` seeds from `seed` on. */
export interface Race {
  task: TaskId;
  lanes: readonly Lane[];
  steps: number;
  batch: number;
  /** Share of each batch drawn from the old skills. */
  replay: number;
  seed: number;
  seeds: number;
}

/** What may be set, ends included. The learning rate may be absurd: what happens then is worth seeing. */
export const BOUNDS = {
  rank: [1, 32],
  alpha: [1, 64],
  bottleneck: [1, 64],
  tokens: [1, 16],
  learningRate: [0.00001, 10],
  examples: [4, 1024],
  steps: [1, 1000],
  batch: [1, 64],
  replay: [0, 0.9],
  seed: [0, 9999],
  seeds: [1, 5],
} as const satisfies Record<string, readonly [number, number]>;

export const MOST_LANES = 6;
/** As many as the engine draws where nothing else is asked for. */
export const ALL_EXAMPLES = 1024;

/** Peak learning rates that did best in the sweep; the page hands them in from the table it publishes. */
export type Rates = readonly { task: TaskId; method: Method; learningRate: number }[];

/** Where the sweep says nothing of a method at all. */
const ANY_RATE = 0.01;

/** The rate found for a method on a task: its own, or that of the swept one of its kind with nearly as many numbers. */
export function rateFor(rates: Rates, task: TaskId, method: Method): number {
  const size = (of: Method) => Math.log(countTrainable(of, LAB_SHAPE));
  const away = (of: Method) => Math.abs(size(of) - size(method));
  const [nearest] = rates
    .filter((rate) => rate.task === task && rate.method.id === method.id)
    .sort((a, b) => away(a.method) - away(b.method));
  return nearest?.learningRate ?? ANY_RATE;
}

/** A method with usual options. */
export function usualMethod(id: MethodId): Method {
  switch (id) {
    case 'lora':
      return { id, rank: 4, alpha: 8, matrices: ['query', 'value'] };
    case 'adapter':
      return { id, bottleneck: 8, placement: 'both' };
    case 'prompt':
      return { id, tokens: 8 };
    default:
      return { id };
  }
}

/** A lane with the learning rate the sweep found. */
export const laneOf = (rates: Rates, task: TaskId, method: Method, examples = ALL_EXAMPLES): Lane => ({
  method,
  learningRate: rateFor(rates, task, method),
  examples,
});

/** The race with another task: lanes at the rate found for the old one go to the rate found for the new one. */
export const withTask = (race: Race, task: TaskId, rates: Rates): Race => ({
  ...race,
  task,
  lanes: race.lanes.map((lane) =>
    lane.learningRate === rateFor(rates, race.task, lane.method)
      ? laneOf(rates, task, lane.method, lane.examples)
      : lane,
  ),
});

/** The set-up of one lane's run with one seed. */
export function setupOf(race: Race, { method, learningRate, examples }: Lane, seed: number): Setup {
  const { task, steps, batch, replay } = race;
  const rest = examples === ALL_EXAMPLES ? {} : { examples };
  return { task, method, learningRate, steps, batch, seed, replay, ...rest };
}

const LETTER: Record<MatrixKind, string> = {
  query: 'q',
  key: 'k',
  value: 'v',
  output: 'o',
  up: 'up',
  down: 'down',
};

/** Matrices in words: `q and v`, `all matrices`. */
function matricesName(matrices: readonly MatrixKind[]): string {
  if (matrices.length === matrixKinds.length) return words.allMatrices;
  const letters = matrixKinds.filter((kind) => matrices.includes(kind)).map((kind) => LETTER[kind]);
  return words.matrices(letters);
}

const METHOD_NAMES: Record<MethodId, string> = words.methods;
export const methodName = (id: MethodId): string => METHOD_NAMES[id];
export const methodIds = Object.keys(METHOD_NAMES) as MethodId[];

/** A method with its options in a few words. */
export function describeMethod(method: Method): string {
  const name = methodName(method.id);
  switch (method.id) {
    case 'lora':
      return words.lora(name, method.rank, matricesName(method.matrices));
    case 'adapter':
      return words.adapter(name, method.bottleneck, words.places[method.placement]);
    case 'prompt':
      return words.prompt(name, method.tokens);
    default:
      return name;
  }
}

/** A name for each lane, told apart by what differs. */
export function laneNames(lanes: readonly Lane[]): string[] {
  const differ = (of: (lane: Lane) => unknown) => new Set(lanes.map(of)).size > 1;
  const alike = (lane: Lane) =>
    lanes.filter((other) => describeMethod(other.method) === describeMethod(lane.method));
  const examples = differ((lane) => lane.examples);
  return lanes.map((lane, at) => {
    const parts = [describeMethod(lane.method)];
    if (examples) parts.push(words.examples(formatNumber(lane.examples)));
    const twins = alike(lane).filter((other) => other.examples === lane.examples);
    if (twins.some((other) => other.learningRate !== lane.learningRate))
      parts.push(words.rate(lane.learningRate));
    if (twins.filter((other) => other.learningRate === lane.learningRate).length > 1)
      parts.push(words.lane(at + 1));
    return parts.join(', ');
  });
}
