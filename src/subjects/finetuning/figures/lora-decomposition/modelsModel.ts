import type { DataTable } from '../../../../figures/frame/figure.ts';
import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { loraCount } from '../../methods/lora.ts';
import { sizesOf } from '../../peft/sizesOf.ts';
import { type LoraState, shape } from './model.ts';
import { words } from './words/figure.ts';

/** The projections of a layer that a pair can serve; a model may hold several in one matrix. */
export const projections = ['q', 'k', 'v', 'o', 'gate', 'up', 'down'] as const;
export type Projection = (typeof projections)[number];

/** What a matrix makes. */
type Role = 'query' | 'key' | 'value' | 'joint' | 'output' | 'gate' | 'up' | 'down';

export interface LayerMatrix {
  /** As the published weights call it. */
  name: string;
  serves: readonly Projection[];
  does: Role;
  rows: number;
  cols: number;
}

export interface RealModel {
  name: string;
  layers: number;
  /** All parameters, as published. */
  total: number;
  matrices: readonly LayerMatrix[];
}

function llama(id: string): Pick<RealModel, 'layers' | 'total' | 'matrices'> {
  const { layers, hidden, heads, kvHeads = heads, feedForward: wide, total } = sizesOf(id);
  const keys = (hidden * kvHeads) / heads;
  const of = (name: string, projection: Projection, does: Role, rows: number, cols: number) => ({
    name,
    serves: [projection],
    does,
    rows,
    cols,
  });
  const matrices = [
    of('q_proj', 'q', 'query', hidden, hidden),
    of('k_proj', 'k', 'key', hidden, keys),
    of('v_proj', 'v', 'value', hidden, keys),
    of('o_proj', 'o', 'output', hidden, hidden),
    of('gate_proj', 'gate', 'gate', hidden, wide),
    of('up_proj', 'up', 'up', hidden, wide),
    of('down_proj', 'down', 'down', wide, hidden),
  ];
  return { layers, total, matrices };
}

function gpt2(): Pick<RealModel, 'layers' | 'total' | 'matrices'> {
  const { layers, hidden: d, feedForward: wide, total } = sizesOf('gpt2');
  const matrices: LayerMatrix[] = [
    { name: 'attn.c_attn', serves: ['q', 'k', 'v'], does: 'joint', rows: d, cols: 3 * d },
    { name: 'attn.c_proj', serves: ['o'], does: 'output', rows: d, cols: d },
    { name: 'mlp.c_fc', serves: ['up'], does: 'up', rows: d, cols: wide },
    { name: 'mlp.c_proj', serves: ['down'], does: 'down', rows: wide, cols: d },
  ];
  return { layers, total, matrices };
}

/** Shapes as rows × columns for inputs written as rows. */
export const models = {
  'llama-2-7b': {
    name: 'Llama-2-7B',
    ...llama('meta-llama/Llama-2-7b-hf'),
  },
  'llama-3.1-8b': {
    name: 'Llama-3.1-8B',
    ...llama('meta-llama/Llama-3.1-8B'),
  },
  'gpt-2': {
    name: 'GPT-2',
    ...gpt2(),
  },
} as const satisfies Record<string, RealModel>;

export type ModelName = keyof typeof models;

/** The projections a text names; what it does not know is left out. */
export function projectionsOf(on: string): Projection[] {
  const named = on.split(/\s+/);
  return projections.filter((projection) => named.includes(projection));
}

/** Projections with those of one matrix added or taken away, as text. */
export function toggled(on: string, { serves }: Pick<LayerMatrix, 'serves'>, checked: boolean): string {
  const now = new Set(projectionsOf(on));
  for (const projection of serves) {
    if (checked) now.add(projection);
    else now.delete(projection);
  }
  return projections.filter((projection) => now.has(projection)).join(' ');
}

interface Row {
  matrix: LayerMatrix;
  on: boolean;
  /** Numbers in one pair, and in the pairs of all layers. */
  pair: number;
  all: number;
}

export interface Budget {
  model: RealModel;
  rows: Row[];
  trained: number;
  /** The model with its pairs. */
  whole: number;
  share: number;
}

export function budget({ model: name, on, r }: Pick<LoraState, 'model' | 'on' | 'r'>): Budget {
  const model: RealModel = models[name];
  const chosen = projectionsOf(on);
  const rows = model.matrices.map((matrix) => {
    const pair = loraCount(matrix.rows, matrix.cols, r);
    return {
      matrix,
      on: matrix.serves.some((projection) => chosen.includes(projection)),
      pair,
      all: model.layers * pair,
    };
  });
  const trained = rows.reduce((sum, row) => sum + (row.on ? row.all : 0), 0);
  const whole = model.total + trained;
  return { model, rows, trained, whole, share: trained / whole };
}

/** Said where the rank leaves no saving in some matrix. */
function tooHigh({ rows }: Budget, r: number): string {
  const over = rows.filter(
    ({ on, matrix }) => on && loraCount(matrix.rows, matrix.cols, r) >= matrix.rows * matrix.cols,
  );
  return over.length === 0
    ? ''
    : words.models.tooHigh(
        r,
        over.map(({ matrix }) => matrix.name),
      );
}

export function modelsWords(state: LoraState): string {
  const found = budget(state);
  const { model, rows, trained, whole, share } = found;
  const names = rows.filter(({ on }) => on).map(({ matrix }) => matrix.name);
  if (names.length === 0) return words.models.none(model.name);
  return [
    words.models.state({
      model: model.name,
      rank: state.r,
      matrices: names,
      layers: model.layers,
      trained: formatNumber(trained),
      share: formatPercent(share),
      whole: formatNumber(whole),
    }),
    tooHigh(found, state.r),
  ]
    .filter(Boolean)
    .join(' ');
}

export function modelsTable(state: LoraState): DataTable {
  const { model, rows, trained } = budget(state);
  return {
    caption: words.models.caption(model.name, state.r),
    columns: words.models.columns,
    rows: [
      ...rows.map(({ matrix, on, pair, all }) => [
        matrix.name,
        shape(matrix.rows, matrix.cols),
        on ? words.models.yes : words.models.no,
        pair,
        model.layers,
        on ? all : 0,
      ]),
      [words.models.together, '', '', '', '', trained],
    ],
  };
}
