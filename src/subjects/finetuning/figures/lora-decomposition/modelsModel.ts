import type { DataTable } from '../../../../figures/frame/figure.ts';
import { formatNumber, formatPercent } from '../../../../notation/format.ts';
import { loraCount } from '../../methods/lora.ts';
import { sizesOf } from '../../peft/sizesOf.ts';
import { type LoraState, shape } from './model.ts';

/** The parts of a layer that a pair can serve; a model may hold several in one matrix. */
export const parts = ['q', 'k', 'v', 'o', 'gate', 'up', 'down'] as const;
export type Part = (typeof parts)[number];

export interface LayerMatrix {
  /** As the published weights call it. */
  name: string;
  serves: readonly Part[];
  does: string;
  rows: number;
  cols: number;
}

export interface RealModel {
  name: string;
  layers: number;
  /** All parameters, as published. */
  total: number;
  matrices: readonly LayerMatrix[];
  note: string;
}

function llama(id: string): Pick<RealModel, 'layers' | 'total' | 'matrices'> {
  const { layers, hidden, heads, kvHeads = heads, feedForward: wide, total } = sizesOf(id);
  const keys = (hidden * kvHeads) / heads;
  const of = (name: string, part: Part, does: string, rows: number, cols: number) => ({
    name,
    serves: [part],
    does,
    rows,
    cols,
  });
  const matrices = [
    of('q_proj', 'q', 'query', hidden, hidden),
    of('k_proj', 'k', 'key', hidden, keys),
    of('v_proj', 'v', 'value', hidden, keys),
    of('o_proj', 'o', 'output of attention', hidden, hidden),
    of('gate_proj', 'gate', 'feed-forward, gate', hidden, wide),
    of('up_proj', 'up', 'feed-forward, up', hidden, wide),
    of('down_proj', 'down', 'feed-forward, down', wide, hidden),
  ];
  return { layers, total, matrices };
}

function gpt2(): Pick<RealModel, 'layers' | 'total' | 'matrices'> {
  const { layers, hidden: d, feedForward: wide, total } = sizesOf('gpt2');
  const matrices: LayerMatrix[] = [
    { name: 'attn.c_attn', serves: ['q', 'k', 'v'], does: 'query, key and value', rows: d, cols: 3 * d },
    { name: 'attn.c_proj', serves: ['o'], does: 'output of attention', rows: d, cols: d },
    { name: 'mlp.c_fc', serves: ['up'], does: 'feed-forward, up', rows: d, cols: wide },
    { name: 'mlp.c_proj', serves: ['down'], does: 'feed-forward, down', rows: wide, cols: d },
  ];
  return { layers, total, matrices };
}

/** Shapes as rows × columns for inputs written as rows. */
export const models = {
  'llama-2-7b': {
    name: 'Llama-2-7B',
    ...llama('meta-llama/Llama-2-7b-hf'),
    note: 'Every layer has seven matrices. All four of attention are square.',
  },
  'llama-3.1-8b': {
    name: 'Llama-3.1-8B',
    ...llama('meta-llama/Llama-3.1-8B'),
    note: 'Four query heads share one key head and one value head, so k_proj and v_proj are a quarter as wide.',
  },
  'gpt-2': {
    name: 'GPT-2',
    ...gpt2(),
    note: 'Query, key and value stand side by side in one matrix. A pair on it has one A for all three.',
  },
} as const satisfies Record<string, RealModel>;

export type ModelName = keyof typeof models;

/** The parts a text names; what it does not know is left out. */
export function partsOf(on: string): Part[] {
  const named = on.split(/\s+/);
  return parts.filter((part) => named.includes(part));
}

/** Parts with those of one matrix added or taken away, as text. */
export function toggled(on: string, { serves }: Pick<LayerMatrix, 'serves'>, checked: boolean): string {
  const now = new Set(partsOf(on));
  for (const part of serves) {
    if (checked) now.add(part);
    else now.delete(part);
  }
  return parts.filter((part) => now.has(part)).join(' ');
}

export interface Row {
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
  const chosen = partsOf(on);
  const rows = model.matrices.map((matrix) => {
    const pair = loraCount(matrix.rows, matrix.cols, r);
    return {
      matrix,
      on: matrix.serves.some((part) => chosen.includes(part)),
      pair,
      all: model.layers * pair,
    };
  });
  const trained = rows.reduce((sum, row) => sum + (row.on ? row.all : 0), 0);
  const whole = model.total + trained;
  return { model, rows, trained, whole, share: trained / whole };
}

/** Said where the rank leaves no saving in some matrix. */
export function tooHigh({ rows }: Budget, r: number): string {
  const over = rows.filter(
    ({ on, matrix }) => on && loraCount(matrix.rows, matrix.cols, r) >= matrix.rows * matrix.cols,
  );
  return over.length === 0
    ? ''
    : `At rank ${r} the pair holds at least as many numbers as ${over.map(({ matrix }) => matrix.name).join(', ')}.`;
}

export function modelsWords(state: LoraState): string {
  const found = budget(state);
  const { model, rows, trained, whole, share } = found;
  const names = rows.filter(({ on }) => on).map(({ matrix }) => matrix.name);
  if (names.length === 0) return `${model.name}: no matrix has a pair, so nothing is trained.`;
  return [
    `${model.name} with pairs of rank ${state.r} on ${names.join(', ')}, in each of ${model.layers} layers: ${formatNumber(trained)} trained parameters, ${formatPercent(share)} of ${formatNumber(whole)} in all.`,
    tooHigh(found, state.r),
  ]
    .filter(Boolean)
    .join(' ');
}

export function modelsTable(state: LoraState): DataTable {
  const { model, rows, trained } = budget(state);
  return {
    caption: `${model.name} at rank ${state.r}: a pair holds r·(rows + columns) numbers`,
    columns: ['matrix', 'shape', 'has a pair', 'one pair', 'layers', 'trained in all layers'],
    rows: [
      ...rows.map(({ matrix, on, pair, all }) => [
        matrix.name,
        shape(matrix.rows, matrix.cols),
        on ? 'yes' : 'no',
        pair,
        model.layers,
        on ? all : 0,
      ]),
      ['together', '', '', '', '', trained],
    ],
  };
}
