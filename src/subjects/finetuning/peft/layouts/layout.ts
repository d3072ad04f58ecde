import type { LinearGroup, ModelKind, OtherParams } from '../modelConfig.ts';
import type { ModelSizes } from '../modelTypes.ts';

/** Sizes with nothing left open. */
export interface Sizes extends ModelSizes {
  kvHeads: number;
  headSize: number;
  qDim: number;
  kvDim: number;
  tied: boolean;
}

export interface Layout {
  kind: ModelKind;
  /** What transformers assumes when a configuration is silent. */
  tiedByDefault: boolean;
  loraTargets: string[] | null;
  gated(s: Sizes): boolean;
  embedding: string;
  build(s: Sizes): { linear: LinearGroup[]; other: OtherParams[] };
}

export type Part = LinearGroup['part'];

type Shape = [name: string, from: number, to: number];

/** Linear layers in `count` copies. */
export const linears = (part: Part, count: number, bias: boolean, ...shapes: Shape[]) =>
  shapes.map(
    ([name, from, to]): LinearGroup => ({
      name,
      in: from,
      out: to,
      count,
      bias,
      part,
      tied: false,
    }),
  );

/** Queries, keys and values by one matrix, and the matrix behind the heads. */
export const fusedAttention = (s: Sizes, [qkv, out]: [qkv: string, out: string]) =>
  linears('attention', s.layers, true, [qkv, s.hidden, 3 * s.hidden], [out, s.hidden, s.hidden]);

/** The same with a matrix for each of them. */
export const attention = (s: Sizes, names: string[]) =>
  linears('attention', s.layers, true, ...names.map((name): Shape => [name, s.hidden, s.hidden]));

/** The two matrices of a feed-forward network that has no gate. */
export const feedForward = (s: Sizes, [up, down]: [up: string, down: string]) =>
  linears('mlp', s.layers, true, [up, s.hidden, s.feedForward], [down, s.feedForward, s.hidden]);

export const head = (name: string, from: number, s: Sizes, tied = s.tied): LinearGroup[] => [
  { name, in: from, out: s.vocab, count: 1, bias: false, part: 'head', tied },
];

export const other = (name: string, count: number, size: number): OtherParams[] => [{ name, count, size }];

/** Norms with weight and bias (LayerNorm), or with a weight alone (RMSNorm). */
export const norms = (names: string[], count: number, size: number, bias: boolean) =>
  names.flatMap((name) => [
    ...other(`${name}.weight`, count, size),
    ...(bias ? other(`${name}.bias`, count, size) : []),
  ]);
