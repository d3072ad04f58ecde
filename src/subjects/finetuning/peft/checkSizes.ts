import { formatNumber } from '../../../notation/format.ts';
import { families, modelOf } from './families.ts';
import type { ModelConfig } from './modelConfig.ts';
import type { ModelSizes } from './modelTypes.ts';
import { nearest } from './nearest.ts';
import { type Outcome, type Refused, refused } from './outcome.ts';

type NumberKey = {
  [K in keyof ModelSizes]-?: NonNullable<ModelSizes[K]> extends number ? K : never;
}[keyof ModelSizes];

/** Largest size taken for each number, well above any published model. */
const MOST: Record<NumberKey, number> = {
  layers: 10_000,
  decoderLayers: 10_000,
  hidden: 1_000_000,
  heads: 10_000,
  kvHeads: 10_000,
  headSize: 100_000,
  feedForward: 10_000_000,
  vocab: 10_000_000,
  positions: 10_000_000,
  tokenTypes: 1_000,
  embedding: 1_000_000,
  buckets: 100_000,
  melBins: 10_000,
  sourcePositions: 1_000_000,
};

const NEEDED: readonly NumberKey[] = ['layers', 'hidden', 'heads', 'feedForward', 'vocab'];
const SWITCHES = ['tied', 'gated', 'attentionBias', 'mlpBias', 'postNorm'] as const;

/** Every size a model may be given. */
export const sizeKeys = [...(Object.keys(MOST) as NumberKey[]), ...SWITCHES];

/** How a value is shown in a sentence: short, whatever it is. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `the text “${value.length > 40 ? `${value.slice(0, 37)}…` : value}”`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'number') return String(value);
  const size = Math.abs(value);
  return size === 0 || (size > 1e-6 && size < 1e15) ? formatNumber(value) : String(value);
}

/**
 * A model from sizes of unknown origin: a pasted configuration, an address. `nameOf` says what a size is called
 * there. Refuses with a sentence what is missing, no whole number, out of bounds, or does not fit together.
 */
export function checkSizes(
  raw: Readonly<Record<string, unknown>>,
  nameOf: (key: string) => string = (key) => key,
): Outcome<{ sizes: ModelSizes; model: ModelConfig }> {
  const read = (key: string): unknown => (Object.hasOwn(raw, key) ? raw[key] : undefined);
  const family = families.find((known) => known === read('family'));
  if (!family) {
    const written = read('family');
    return refused(
      typeof written === 'string'
        ? `${nameOf('family')} is ${shown(written)}, whose layers the calculator does not know. The nearest it knows are ${nearest(families, written).join(', ')}; in all: ${families.join(', ')}.`
        : `${nameOf('family')} is missing, so the layout of the layers is unknown. The calculator knows ${families.join(', ')}.`,
    );
  }
  const id = read('id');
  const found: Record<string, unknown> = {
    family,
    id: typeof id === 'string' && id.trim() ? id.trim().slice(0, 100) : `A ${family} model`,
  };
  for (const key of Object.keys(MOST) as NumberKey[]) {
    const value = read(key);
    if (value === undefined || value === null) {
      if (NEEDED.includes(key)) return refused(`${nameOf(key)} is missing, and the count depends on it.`);
      continue;
    }
    if (typeof value !== 'number' || !Number.isInteger(value))
      return refused(`${nameOf(key)} is ${shown(value)}; it must be a whole number.`);
    if (value < 1 || value > MOST[key])
      return refused(
        `${nameOf(key)} is ${shown(value)}; a whole number from 1 to ${formatNumber(MOST[key])} is expected.`,
      );
    found[key] = value;
  }
  for (const key of SWITCHES) {
    const value = read(key);
    if (value === undefined || value === null) continue;
    if (typeof value !== 'boolean')
      return refused(`${nameOf(key)} is ${shown(value)}; true or false is expected.`);
    found[key] = value;
  }
  const sizes = found as unknown as ModelSizes;
  const wrong = agree(sizes, nameOf);
  if (wrong) return wrong;
  const model = modelOf(sizes);
  if (!Number.isSafeInteger(model.total * 8))
    return refused('Together these sizes make a model too large to be counted exactly.');
  return { ok: true, sizes, model };
}

function agree(sizes: ModelSizes, nameOf: (key: string) => string): Refused | undefined {
  const { hidden, heads, kvHeads = heads, headSize } = sizes;
  if (headSize === undefined && hidden % heads !== 0)
    return refused(
      `${nameOf('hidden')} (${formatNumber(hidden)}) does not divide into ${formatNumber(heads)} heads (${nameOf('heads')}), so the head size is unknown.`,
    );
  if (heads % kvHeads !== 0)
    return refused(
      `${formatNumber(heads)} heads do not share ${formatNumber(kvHeads)} key and value heads evenly (${nameOf('kvHeads')}).`,
    );
  return undefined;
}
