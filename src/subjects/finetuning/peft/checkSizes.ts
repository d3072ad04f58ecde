import { formatNumber } from '../../../notation/format.ts';
import { words } from '../words/en/modelSizes.ts';
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
  if (typeof value === 'string')
    return words.shown.text(value.length > 40 ? `${value.slice(0, 37)}…` : value);
  if (Array.isArray(value)) return words.shown.list;
  if (typeof value === 'object' && value !== null) return words.shown.object;
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
        ? words.unknownFamily({
            name: nameOf('family'),
            value: shown(written),
            nearest: nearest(families, written),
            families,
          })
        : words.noFamily(nameOf('family'), families),
    );
  }
  const id = read('id');
  const found: Record<string, unknown> = {
    family,
    id: typeof id === 'string' && id.trim() ? id.trim().slice(0, 100) : words.unnamed(family),
  };
  for (const key of Object.keys(MOST) as NumberKey[]) {
    const value = read(key);
    if (value === undefined || value === null) {
      if (NEEDED.includes(key)) return refused(words.missing(nameOf(key)));
      continue;
    }
    if (typeof value !== 'number' || !Number.isInteger(value))
      return refused(words.notWhole(nameOf(key), shown(value)));
    if (value < 1 || value > MOST[key])
      return refused(words.outside(nameOf(key), shown(value), formatNumber(MOST[key])));
    found[key] = value;
  }
  for (const key of SWITCHES) {
    const value = read(key);
    if (value === undefined || value === null) continue;
    if (typeof value !== 'boolean') return refused(words.notBoolean(nameOf(key), shown(value)));
    found[key] = value;
  }
  const sizes = found as unknown as ModelSizes;
  const wrong = agree(sizes, nameOf);
  if (wrong) return wrong;
  const model = modelOf(sizes);
  if (!Number.isSafeInteger(model.total * 8)) return refused(words.tooLarge);
  return { ok: true, sizes, model };
}

function agree(sizes: ModelSizes, nameOf: (key: string) => string): Refused | undefined {
  const { hidden, heads, kvHeads = heads, headSize } = sizes;
  if (headSize === undefined && hidden % heads !== 0)
    return refused(
      words.undivided({
        hidden: nameOf('hidden'),
        width: formatNumber(hidden),
        heads: formatNumber(heads),
        named: nameOf('heads'),
      }),
    );
  if (heads % kvHeads !== 0)
    return refused(words.unshared(formatNumber(heads), formatNumber(kvHeads), nameOf('kvHeads')));
  return undefined;
}
