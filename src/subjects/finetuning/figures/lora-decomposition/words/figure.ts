import { plural } from '../../../../../words/plural.ts';

/** What the figure says in words whatever its view, and what its first view shows. Further views keep what they draw. */
export const words = {
  /** The ways to look at the update, in the order they are offered. */
  views: {
    product: 'A times B',
    layers: 'Layers',
    target: 'Imitate a target',
    start: 'Start and scale',
    models: 'Real model',
  },
  viewLegend: 'View',
  waiting: 'Fetching this view…',
  /** What is drawn in each view, in at most 20 words. */
  short: {
    product: 'How the update ΔQ is built from two thin matrices A and B, drawn to scale.',
    layers: 'How the update ΔQ is the sum of layers, each one column of A times one row of B.',
    target: 'How well a product A·B of rank r can imitate a given matrix, with its singular values.',
    start: 'How A and B start and move in training, what α/r does, and how the pair is merged into Q.',
    models:
      'Which matrices of a real model get a pair A, B, drawn to scale, and how many numbers that trains.',
  },
  opened: (view: string, state: string) => `${view}. ${state}`,
  now: (row: number) => `${row} (now)`,
  rank: {
    label: 'Rank\u00a0[r]',
    name: 'Rank r',
    breakEven: 'break-even',
    share: (rank: number, share: string) => `rank ${rank}, ${share} of Q`,
  },
  ask: {
    question: (rank: number) =>
      `Before you move anything, predict: how many numbers do [A] and [B] hold together at [r] = ${rank}?`,
    show: 'Just show me',
    outcome: (rank: number, guess: string, verdict: string) =>
      `At r = ${rank} you predicted ${guess}. ${verdict}`,
    right: 'Your prediction was right.',
    wrong: (times: string, tooMany: boolean) => `That is ${times} times too ${tooMany ? 'many' : 'few'}.`,
  },
  count: {
    pair: (pair: string, share: string, full: string) =>
      `[${pair}] numbers in [A] and [B], ${share} of the ${full} in [Q]`,
    rank: 'r, the rank: show in the figure',
    breakEven: (rank: string) => `A and B hold as much as ΔQ from rank ${rank}.`,
    even: (rank: number) => `At rank ${rank} A and B hold as many numbers as ΔQ itself.`,
    past: (rank: string) => `Past rank ${rank} A and B hold more numbers than ΔQ itself.`,
  },
  entry: {
    waiting: 'Working out the products…',
    is: (i: number, j: number, rank: number) =>
      `[Row ${i}, column ${j} of ΔQ] is row ${i} of A times column ${j} of B, ${rank} ${plural(rank, { one: 'product', other: 'products' })}: `,
    more: (rest: number) => `+ ${rest} more `,
    other: 'Read another entry of ΔQ',
    how: 'Point at ΔQ or tap it, move over it with the arrow keys (Escape leaves), or set row and column here.',
    row: 'Row',
    rowValue: (row: number) => `row ${row}`,
    column: 'Column',
    columnValue: (column: number) => `column ${column}`,
  },
  matrices: {
    frozen: '[Q] frozen',
    trainedA: '[A] trained',
    trainedB: '[B] trained',
    update: (trained: boolean) => `Δ[Q] ${trained ? 'trained' : 'computed'}`,
    magnified: (times: number) => `Magnified ${times}×`,
    working: 'Working…',
    role: 'matrix',
    keys: 'ΔQ: arrow keys move from entry to entry, with Shift by ten; Escape leaves',
  },
  controls: 'Rank and walk',
  legend: {
    scale: (rank: number, width: string) => `Drawn to scale: at rank ${rank}, A is ${width} as wide as ΔQ.`,
    sampled: (every: string) => ` The picture of ΔQ shows every ${every}th row and column.`,
    example: ' The numbers are a seeded example, not a trained model.',
    colours: 'entries of ΔQ, on a scale that grows with √r',
  },
  product: {
    alone: (shape: string, full: string) => `Q alone: ${shape}, ${full} frozen numbers.`,
    whole: (full: string) => `Q + ΔQ: the update has the shape of Q, so it holds ${full} numbers too.`,
    pair: (of: { rank: number; a: string; b: string; pair: string; share: string; full: string }) =>
      `At rank ${of.rank}, A (${of.a}) and B (${of.b}) hold ${of.pair} trained numbers, ${of.share} of the ${of.full} in Q.`,
    rank: (rank: number, pair: string, share: string) =>
      `Rank ${rank}: A and B hold ${pair} numbers, ${share} of Q.`,
    entry: (i: number, j: number, value: string) => `Row ${i}, column ${j} of ΔQ is ${value}.`,
    table: {
      caption: (rank: number) => `The matrices at rank ${rank}`,
      columns: ['matrix', 'shape', 'numbers', 'share of Q', 'role'],
      frozen: 'frozen',
      trained: 'trained',
      together: 'A and B together',
      computed: 'computed from A and B',
    },
  },
  layers: {
    made: (layer: number, numbers: string, shape: string) =>
      `Layer ${layer} is column ${layer} of A times row ${layer} of B: ${numbers} numbers make a whole ${shape} matrix, of rank 1.`,
    all: 'So far it is all of ΔQ.',
    sum: (rank: string, numbers: string, share: string) =>
      `ΔQ is the sum of ${rank} such layers, of rank ${rank}: ${numbers} numbers, ${share} of Q.`,
    caption: (i: number, j: number) => `Row ${i}, column ${j} of ΔQ, layer by layer`,
    last: (listed: number, all: number) => ` (the last ${listed} of ${all})`,
    columns: ['layer', 'from A', 'from B', 'the layer adds', 'sum so far', 'numbers so far'],
  },
  target: {
    targets: {
      smooth: { name: 'Smooth', made: 'a sum of 24 waves, each weaker than the one before' },
      noisy: {
        name: (rank: number) => `Rank ${rank} with noise`,
        made: (rank: number) => `a sum of ${rank} waves, with noise on every entry`,
      },
      noise: { name: 'Noise', made: 'a normal random number in every entry' },
      picture: { name: 'A picture', made: 'two letters drawn by a formula' },
      trained: {
        name: 'Trained',
        made: (steps: number) =>
          `how ${steps} steps of full fine-tuning changed a query matrix of the lab’s small model`,
        own: (matrix: string, task: string) =>
          `the change of the matrix “${matrix}” that you trained in the lab on “${task}”`,
      },
    },
    tinyError: 'less than 0.01\u00a0%',
    smooth: (rank: number) =>
      `Each layer takes away the same share of what is left: rank ${rank} brings the error below 10\u00a0%.`,
    smoothDone: (rank: number) => `The target has rank ${rank}, so nothing is left to imitate.`,
    noisySteep: (rank: number) =>
      `The singular values fall steeply until rank ${rank}: there is more to win.`,
    noisyCaught: (waves: number) =>
      `All ${waves} waves are caught. What is missing is noise, and the picture is cleaner than its target.`,
    noisyCopied: (rank: number) => `From rank ${rank} on, layers copy noise: many numbers, little gain.`,
    noise: (rank: number, times: string) =>
      `All directions count nearly alike, so no small rank will do: an error of 10\u00a0% takes rank ${rank}, where A and B hold ${times} times as many numbers as the target.`,
    pairMore: (rank: number) =>
      `It is the product of a pair, so it has rank ${rank}: there is more to win until then.`,
    pairDone: (rank: number) => `It is the product of a pair of rank ${rank}, so nothing is left to imitate.`,
    free: (rank: number, all: number) =>
      `Free to move every number, training spread its change over many directions: an error of 10\u00a0% takes rank ${rank} of ${all}. A task can need less than full fine-tuning happens to change, as LoRA shows on the same task in the lab.`,
    picture: (rank: number) =>
      `Round and slanting edges take many layers: an error of 10\u00a0% needs rank ${rank}.`,
    state: (of: {
      name: string;
      made: string;
      rank: number;
      numbers: string;
      error: string;
      lesson: string;
    }) =>
      `Target: ${of.name}, ${of.made}. At rank ${of.rank}, A and B hold ${of.numbers} numbers, and the best A·B misses ${of.error} of the target. ${of.lesson}`,
    change: (rank: number, error: string, lesson: string) => `Rank ${rank}: ${error} missed. ${lesson}`,
    caption: (name: string) =>
      `Relative error of the best imitation at each rank, and the singular values of “${name}”`,
    columns: (targets: readonly string[]) => ['rank', 'numbers in A and B', ...targets, 'singular value'],
  },
  start: {
    huge: 'over a million',
    lost: (steps: number, loss: string) =>
      `After ${steps} steps the loss is ${loss} and grows without end: α/r is too large for this learning rate.`,
    before: (a: string, b: string) =>
      `Before the first step B is zero, so A·B is zero and the model answers as before. The gradient of A is ${a}, that of B is ${b}: the first step moves only B.`,
    first: (a: string, b: string) =>
      `The first step moved only B. Now B is not zero any more, the gradient of A is ${a} and that of B ${b}: the second step moves both.`,
    later: (of: { steps: number; loss: string; a: string; b: string }) =>
      `After ${of.steps} steps the loss is ${of.loss}. Both factors move: the gradient of A is ${of.a}, that of B ${of.b}.`,
    scale: (of: { alpha: number; rank: number; factor: string }) =>
      `α/r = ${of.alpha}/${of.rank} = ${of.factor}: A·B is ${of.alpha === of.rank ? 'added as it is' : `multiplied by ${of.factor} before it is added`}.`,
    merged: (gap: string) =>
      ` Merged into one matrix: the outputs of an input row differ by at most ${gap}, which is rounding.`,
    nowMerged: (gap: string) => `Merged: the outputs differ by at most ${gap}.`,
    nowApart: (left: string) => `Taken apart again: Q is back but for ${left} at most.`,
    caption: (rank: number, factor: string, rate: number) =>
      `Training at rank ${rank}, α/r = ${factor}, learning rate ${rate}: sizes are Frobenius norms`,
    columns: ['steps', 'loss', 'A', 'B', '(α/r)·A·B', 'gradient of A', 'gradient of B'],
  },
  models: {
    tooHigh: (rank: number, matrices: readonly string[]) =>
      `At rank ${rank} the pair holds at least as many numbers as ${matrices.join(', ')}.`,
    none: (model: string) => `${model}: no matrix has a pair, so nothing is trained.`,
    state: (of: {
      model: string;
      rank: number;
      matrices: readonly string[];
      layers: number;
      trained: string;
      share: string;
      whole: string;
    }) =>
      `${of.model} with pairs of rank ${of.rank} on ${of.matrices.join(', ')}, in each of ${of.layers} layers: ${of.trained} trained parameters, ${of.share} of ${of.whole} in all.`,
    caption: (model: string, rank: number) =>
      `${model} at rank ${rank}: a pair holds r·(rows + columns) numbers`,
    columns: ['matrix', 'shape', 'has a pair', 'one pair', 'layers', 'trained in all layers'],
    yes: 'yes',
    no: 'no',
    together: 'together',
  },
};
