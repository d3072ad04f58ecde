import { checkSizes, sizeKeys } from '../peft/checkSizes.ts';
import type { ModelEntry, ModelSizes } from '../peft/modelTypes.ts';
import { words } from '../words/en/calculator.ts';
import { methods } from './methods.ts';
import { type CalculatorState, startState } from './state.ts';

const WHOLE = [
  'r',
  'alpha',
  'tokens',
  'projection',
  'encoder',
  'm',
  'units',
  'classes',
  'added',
  'batch',
  'length',
] as const;
const SWITCHES = ['freeNorms', 'checkpointing', 'fused'] as const;
const LISTS = ['targets', 'feedForward', 'norms'] as const;
const CHOICES = {
  method: methods.map((m) => m.id) as readonly string[],
  placement: ['houlsby', 'pfeiffer', 'parallel'],
  scaling: ['none', 'scalar', 'channel'],
  precision: ['mixed', 'single'],
  optimiser: ['adam', 'adam8', 'momentum', 'sgd'],
} as const satisfies Partial<Record<keyof CalculatorState, readonly string[]>>;

/** Longest address that is read. */
const MOST = 4000;
const MOST_NAMES = 40;

/** The state as a query without its question mark: what differs from the start, and always the model and the method. */
export function encode(state: CalculatorState, models: readonly ModelEntry[]): string {
  const start = startState(models);
  const query = new URLSearchParams();
  if (state.custom) {
    const { custom } = state;
    query.set('name', custom.id);
    const sizes = ['family', ...sizeKeys] as (keyof ModelSizes)[];
    query.set(
      'custom',
      sizes.flatMap((key) => (custom[key] === undefined ? [] : `${key}:${custom[key]}`)).join(','),
    );
  } else query.set('model', state.model);
  query.set('method', state.method);
  for (const key of [
    ...WHOLE,
    ...SWITCHES,
    'copies',
    'placement',
    'scaling',
    'precision',
    'optimiser',
  ] as const)
    if (state[key] !== start[key]) query.set(key, String(state[key]));
  for (const key of LISTS) {
    const list = state[key];
    if (list !== undefined) query.set(key, typeof list === 'string' ? list : list.join(','));
  }
  return query.toString().replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/**
 * The state a query stands for, and a sentence for each part that could not be read; that part keeps its start value.
 * Whole numbers are read as they are, also impossible ones: what is wrong with them is for the counting to say.
 */
export function decode(
  search: string,
  models: readonly ModelEntry[],
): { state: CalculatorState; notes: string[] } {
  const state = startState(models);
  const notes: string[] = [];
  if (search.length > MOST) return { state, notes: [words.address.tooLong] };
  const query = new URLSearchParams(search);
  const unread = (key: string, expected: string) => notes.push(words.address.unread(key, expected));

  const model = query.get('model');
  if (model !== null) {
    if (models.some(({ id }) => id === model)) state.model = model;
    else notes.push(words.address.noModel(model.slice(0, 60), state.model));
  }
  const custom = query.get('custom');
  if (custom !== null) {
    const read = readSizes(custom, query.get('name') ?? '');
    if (read.ok) state.custom = read.sizes;
    else notes.push(words.address.unreadModel(read.message));
  }
  for (const key of WHOLE) {
    const value = query.get(key);
    if (value === null) continue;
    if (/^-?\d{1,12}$/.test(value)) state[key] = Number(value);
    else unread(key, words.address.whole);
  }
  for (const key of SWITCHES) {
    const value = query.get(key);
    if (value === null) continue;
    if (value === 'true' || value === 'false') state[key] = value === 'true';
    else unread(key, words.address.onOrOff);
  }
  for (const [key, values] of Object.entries(CHOICES)) {
    const value = query.get(key);
    if (value === null) continue;
    if ((values as readonly string[]).includes(value)) Object.assign(state, { [key]: value });
    else unread(key, words.address.oneOf(values));
  }
  const copies = query.get('copies');
  if (copies === '1' || copies === '2') state.copies = copies === '1' ? 1 : 2;
  else if (copies !== null) unread('copies', words.address.oneOrTwo);
  for (const key of LISTS) {
    const value = query.get(key);
    if (value === null) continue;
    if (key === 'targets' && value === 'all-linear') state.targets = value;
    else state[key] = value.split(',').filter(Boolean).slice(0, MOST_NAMES);
  }
  return { state, notes };
}

/** `family:llama,layers:32,tied:false` */
function readSizes(text: string, id: string) {
  const raw: Record<string, unknown> = { id };
  for (const pair of text.split(',')) {
    const [key = '', value = ''] = pair.split(':');
    if (key !== 'family' && !(sizeKeys as string[]).includes(key)) continue;
    raw[key] = /^\d{1,15}$/.test(value)
      ? Number(value)
      : value === 'true'
        ? true
        : value === 'false'
          ? false
          : value;
  }
  return checkSizes(raw);
}
