import { words } from '../words/en/labRace.ts';
import type { Method, MethodId, Placement } from './engine/setup.ts';
import { type MatrixKind, matrixKinds } from './engine/shape.ts';
import { type TaskId, taskIds } from './engine/tasks.ts';
import { type PresetId, presetIds, presetOf, presets } from './presets.ts';
import { ALL_EXAMPLES, BOUNDS, type Lane, MOST_LANES, methodIds, type Race, type Rates } from './race.ts';

/** Longest address that is read. */
const MOST = 2000;
const NUMBERS = ['steps', 'batch', 'replay', 'seed', 'seeds'] as const;
const WHOLE: readonly string[] = [
  'steps',
  'batch',
  'seed',
  'seeds',
  'rank',
  'bottleneck',
  'tokens',
  'examples',
];
const LETTERS: Record<MatrixKind, string> = {
  query: 'q',
  key: 'k',
  value: 'v',
  output: 'o',
  up: 'u',
  down: 'd',
};
const PLACES: readonly Placement[] = ['both', 'attention', 'feed-forward'];

/** The race as a query without its question mark: the preset it is, or every lane and what differs from the first. */
export function encode(race: Race, rates: Rates): string {
  const preset = presetOf(race, rates);
  const query = new URLSearchParams();
  const usual = presets[preset ?? 'methods'].race(rates);
  if (preset) query.set('preset', preset);
  else {
    query.set('task', race.task);
    query.set('lanes', race.lanes.map(encodeLane).join(' '));
  }
  for (const key of NUMBERS) if (race[key] !== usual[key]) query.set(key, String(race[key]));
  return query.toString();
}

/** `lora~4~8~qv_0.02`, `adapter~8~both_0.02_64`: options, learning rate, and examples where there are fewer. */
function encodeLane({ method, learningRate, examples }: Lane): string {
  const rest = examples === ALL_EXAMPLES ? [] : [examples];
  return [encodeMethod(method), learningRate, ...rest].join('_');
}

function encodeMethod(method: Method): string {
  switch (method.id) {
    case 'lora': {
      const letters = matrixKinds.filter((kind) => method.matrices.includes(kind));
      return ['lora', method.rank, method.alpha, letters.map((kind) => LETTERS[kind]).join('')].join('~');
    }
    case 'adapter':
      return ['adapter', method.bottleneck, method.placement].join('~');
    case 'prompt':
      return ['prompt', method.tokens].join('~');
    default:
      return method.id;
  }
}

/** The race a query stands for, and a sentence for each part that could not be read; that part keeps its usual value. */
export function decode(search: string, rates: Rates): { race: Race; preset: PresetId; notes: string[] } {
  const notes: string[] = [];
  const usual = { race: presets.methods.race(rates), preset: 'methods' as const, notes };
  if (search.length > MOST) {
    notes.push(words.address.tooLong);
    return usual;
  }
  const query = new URLSearchParams(search);
  const unread = (key: string, expected: string) => notes.push(words.address.unread(key, expected));
  const asked = query.get('preset');
  const preset = presetIds.find((id) => id === asked) ?? usual.preset;
  if (asked !== null && asked !== preset) unread('preset', words.address.oneOf(presetIds));
  const race = presets[preset].race(rates);
  const task = query.get('task');
  if (task !== null) {
    if ((taskIds as string[]).includes(task)) race.task = task as TaskId;
    else unread('task', words.address.oneOf(taskIds));
  }
  const lanes = query.get('lanes');
  if (lanes !== null) {
    const read = lanes.split(' ').slice(0, MOST_LANES).map(decodeLane);
    if (read.every((lane) => lane !== undefined)) race.lanes = read;
    else unread('lanes', words.address.lanes);
  }
  for (const key of NUMBERS) {
    const text = query.get(key);
    if (text === null) continue;
    const value = numberIn(text, key);
    if (value === undefined) unread(key, words.address.number(BOUNDS[key][0], BOUNDS[key][1]));
    else race[key] = value;
  }
  return { race, preset, notes };
}

/** A number within its bounds; undefined for all else. */
function numberIn(text: string | undefined, key: keyof typeof BOUNDS): number | undefined {
  const [least, most] = BOUNDS[key];
  if (text === undefined || !/^\d{1,5}(\.\d{1,20})?$/.test(text)) return undefined;
  const value = Number(text);
  if (WHOLE.includes(key) && !Number.isInteger(value)) return undefined;
  return value >= least && value <= most ? value : undefined;
}

function decodeLane(text: string): Lane | undefined {
  const [method = '', rate, examples = String(ALL_EXAMPLES), ...more] = text.split('_');
  const lane = {
    method: decodeMethod(method.split('~')),
    learningRate: numberIn(rate, 'learningRate'),
    examples: numberIn(examples, 'examples'),
  };
  const whole = more.length === 0 && Object.values(lane).every((value) => value !== undefined);
  return whole ? (lane as Lane) : undefined;
}

function decodeMethod([name = '', ...options]: string[]): Method | undefined {
  const id = methodIds.find((known): known is MethodId => known === name);
  const [first, second, third] = options;
  switch (id) {
    case 'lora': {
      const rank = numberIn(first, 'rank');
      const alpha = numberIn(second, 'alpha');
      const matrices = matrixKinds.filter((kind) => third?.includes(LETTERS[kind]));
      return rank !== undefined && alpha !== undefined && matrices.length > 0
        ? { id, rank, alpha, matrices }
        : undefined;
    }
    case 'adapter': {
      const bottleneck = numberIn(first, 'bottleneck');
      const placement = PLACES.find((place) => place === second);
      return bottleneck !== undefined && placement ? { id, bottleneck, placement } : undefined;
    }
    case 'prompt': {
      const tokens = numberIn(first, 'tokens');
      return tokens !== undefined ? { id, tokens } : undefined;
    }
    default:
      return id && options.length === 0 ? { id } : undefined;
  }
}
