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

/** Linear layers `[name, in, out]` in `count` copies. */
export const linears = (part: Part, count: number, bias: boolean, ...shapes: [string, number, number][]) =>
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
