/** What the view of layers draws. */
export const words = {
  how: 'Column [i] of [A] times row [i] of [B] is a whole matrix of rank 1, a layer. Δ[Q] is the sum of [r] of them.',
  layer: (layer: number) => `[Layer ${layer}] column ${layer} of A times row ${layer} of B`,
  sum: (layers: number, shape: string) =>
    `[${layers === 1 ? 'Sum of layer 1' : `Sum of layers 1 to ${layers}`}] ΔQ, ${shape}, rank ${layers}`,
  add: 'Add a layer',
  take: 'Take one away',
  pause: 'Pause',
  play: (last: number) => `Play layers 1 to ${last}`,
  first: (i: number, j: number, product: string) => `[Row ${i}, column ${j}] is so far [${product}].`,
  further: (of: { i: number; j: number; layer: number; before: string; product: string; sum: string }) =>
    `[Row ${of.i}, column ${of.j}] had ${of.before} from ${of.layer === 2 ? 'layer 1' : `layers 1 to ${of.layer - 1}`}. Layer ${of.layer} adds [${of.product}], which makes [${of.sum}].`,
  legend:
    'Shades run from negative [] to positive; those of the sum widen with √r. The strips beside the layer are drawn much wider than to scale. The numbers are a seeded example, not a trained model.',
};
