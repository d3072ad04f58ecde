/** What the figure says over its picture, in words and in its table. What stands in the pictures is in drawn.ts. */
export const words = {
  /** What is drawn in each view, in at most 20 words. */
  short: {
    product: 'How the update ΔQ is built from two thin matrices A and B, drawn to scale.',
    corner: 'A frozen matrix with two trained strips outside its corner, drawn to scale.',
    layers: 'How the update ΔQ is the sum of layers, each one column of A times one row of B.',
    target: 'How well a product A·B of rank r can imitate a given matrix.',
    start: 'How A and B start and move in training, and what ΔQ then is.',
    scale: 'How fast a small training learns at each alpha: the factor α/r sets its stride.',
    starts: 'The error of one small training from three starts of A and B.',
    merge: 'How the pair A, B is merged into Q and taken out again.',
    models: 'Which matrices of a real model get a pair A, B, drawn to scale.',
  },
  /** What leads to each picture, in their order. */
  pictures: {
    product: 'Product',
    corner: 'Strips',
    layers: 'Layers',
    target: 'Imitation',
    start: 'First step',
    scale: 'Scale',
    starts: 'Starts',
    merge: 'Merging',
    models: 'Models',
  },
  /** What stands over the picture. */
  titles: {
    alone: 'One of the matrices inside the model',
    product: 'What is frozen, what is trained',
    toScale: 'Drawn to scale',
    layers: 'ΔQ as a sum of layers of rank 1',
    target: 'What a low rank can imitate',
    start: 'How A and B start',
    scale: 'How strongly A·B is added',
    starts: 'The same task from three starts',
    merge: 'One matrix again',
    models: 'Which matrices get a pair',
  },
  about: {
    alone: 'numbers in the query matrix, all frozen',
    whole: 'numbers in the update ΔQ, all trained',
    halves: (rank: string) => `numbers in two halves, all trained, rank ${rank}`,
    thin: (full: string, rank: number) => `numbers are trained instead of ${full}, at rank\u00a0${rank}`,
    entry: (i: number, j: number, rank: number) =>
      `${rank === 1 ? 'product makes' : 'products make'} the entry in row ${i}, column ${j}`,
    paint: (full: string) => `of ${full} entries are computed so far`,
    pair: (full: string, share: string) => `numbers are trained instead of ${full}, ${share}`,
    pairBefore: (full: string) => `numbers are trained instead of ${full}`,
    layers: (layers: number, each: string) =>
      layers === 1
        ? 'numbers are trained in one layer'
        : `numbers are trained in ${layers} layers of ${each} each`,
    target: (name: string, rank: number, share: string) =>
      `of ${name} missed at rank\u00a0${rank}, with ${share} of the numbers`,
    start: 'is all that ΔQ holds at the start, since B is zero',
    scale: (alpha: number, rank: number) => `the product A·B is added: α/r = ${alpha}/${rank}`,
    starts: (steps: number, start: string) =>
      steps === 0
        ? `is the error before the first step, with ${start}`
        : `is the error after ${steps} steps, with ${start}`,
    merged: 'product per input: the merged matrix is used like Q',
    apart: 'products per input: Q, then A and B beside it',
    models: (share: string, model: string, rank: number) =>
      `numbers are trained, ${share} of ${model}, at rank\u00a0${rank}`,
  },
  /** The same where the figure docks: beside the largest number there is room for 30 letters. */
  brief: {
    alone: 'numbers in Q, all frozen',
    whole: 'numbers, all trained',
    halves: 'in two halves, all trained',
    thin: (rank: number) => `trained at rank ${rank}`,
    entry: (rank: number) => (rank === 1 ? 'product makes the entry' : 'products make the entry'),
    paint: (full: string) => `of ${full} computed`,
    pair: (full: string, share: string) => `instead of ${full}, ${share}`,
    layers: (layers: number, each: string) =>
      layers === 1 ? 'trained in one layer' : `trained in ${layers} layers of ${each}`,
    target: (rank: number) => `missed at rank ${rank}`,
    start: 'is ΔQ at the start: B is zero',
    scale: (alpha: number, rank: number) => `A·B is added: α/r = ${alpha}/${rank}`,
    starts: {
      'b-zero': 'error; B is zero at first',
      'both-zero': 'error; A and B zero at first',
      'both-random': 'error; A and B random at first',
    },
    merged: 'product per input, as with Q',
    apart: 'products per input',
    models: (share: string) => `are trained, ${share}`,
  },
  times: (factor: string) => `${factor}\u00a0×`,
  starts: {
    'b-zero': 'A random, B zero',
    'both-zero': 'both zero',
    'both-random': 'both random',
  },
  now: (row: number) => `${row} (now)`,
  product: {
    alone: (shape: string, full: string) => `Q alone: ${shape}, ${full} frozen numbers.`,
    whole: (full: string) =>
      `Q + ΔQ: the update has the shape of Q, so it holds ${full} numbers too, and all of them are trained.`,
    halves: (rank: string, full: string) =>
      `ΔQ is cut in halves. One stands in the place of A, one lies in that of B: at rank ${rank} they still hold ${full} numbers.`,
    thin: (rank: number, pair: string) =>
      `The rank falls. At rank ${rank} A and B hold ${pair} numbers; what they gave up is left as outline.`,
    entryMade: (i: number, j: number, rank: number, value: string) =>
      `Row ${i} of A meets column ${j} of B: ${rank === 1 ? 'one product is' : `${rank} products add up to`} ${value}, the entry of ΔQ there.`,
    painted: (done: string, full: string) =>
      `Row by row A·B fills ΔQ: ${done} of ${full} entries are computed so far, and none of them is trained.`,
    pair: (of: { rank: number; a: string; b: string; pair: string; share: string; full: string }) =>
      `At rank ${of.rank}, A (${of.a}) and B (${of.b}) hold ${of.pair} trained numbers, ${of.share} of the ${of.full} in Q.`,
    even: (rank: number) => `At rank ${rank} A and B hold as many numbers as ΔQ itself.`,
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
    entry: (i: number, j: number, sum: string) => `The marked entry, row ${i}, column ${j}, is ${sum}.`,
    caption: (i: number, j: number) => `Row ${i}, column ${j} of ΔQ, layer by layer`,
    columns: ['layer', 'from A', 'from B', 'the layer adds', 'sum so far', 'numbers so far'],
  },
  target: {
    targets: {
      smooth: {
        name: 'Smooth',
        short: 'the waves',
        made: 'a sum of 24 waves, each weaker than the one before',
      },
      noisy: {
        name: (rank: number) => `Rank ${rank} + noise`,
        short: 'the waves with noise',
        made: (rank: number) => `a sum of ${rank} waves, with noise on every entry`,
      },
      noise: { name: 'Noise', short: 'the noise', made: 'a normal random number in every entry' },
      picture: { name: 'The letters', short: 'the letters', made: 'two letters drawn by a formula' },
      trained: {
        name: 'Trained',
        short: 'the trained change',
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
    later: (of: { steps: number; loss: string; a: string; b: string }) =>
      `After ${of.steps} steps the loss is ${of.loss}. Both factors move: the gradient of A is ${of.a}, that of B ${of.b}.`,
    scale: (of: { alpha: number; rank: number; factor: string }) =>
      `α/r = ${of.alpha}/${of.rank} = ${of.factor}: A·B is ${of.alpha === of.rank ? 'added as it is' : `multiplied by ${of.factor} before it is added`}.`,
    caption: (rank: number, factor: string, rate: number) =>
      `Training at rank ${rank}, α/r = ${factor}, learning rate ${rate}: sizes are Frobenius norms`,
    columns: ['steps', 'loss', 'A', 'B', '(α/r)·A·B', 'gradient of A', 'gradient of B'],
  },
  threeStarts: {
    state: (of: { start: string; steps: number; error: string }) =>
      `A toy task, started with ${of.start}. After ${of.steps} steps the error is ${of.error} times what it was with ΔQ = 0.`,
    why: {
      'b-zero': 'A·B is zero at first, so the model answers as before; B moves first, then both.',
      'both-zero':
        'The gradient of A contains B and that of B contains A: both are zero, so nothing ever moves.',
      'both-random':
        'A·B disturbs the model before it has seen one example; training has to undo that first.',
    },
    caption: 'Error by step from three starts, 1 where ΔQ = 0',
    columns: (starts: readonly string[]) => ['steps', ...starts],
  },
  merge: {
    merged: (gap: string) =>
      `Merged: Q and the product with its factor are one matrix of the shape of Q. For an input row the outputs differ from before by at most ${gap}, which is rounding.`,
    apart: (left: string) =>
      `Apart: an input passes through Q and, beside it, through A and then B. Merging and taking the product out again leaves Q but for ${left} at most.`,
    caption: 'The first input row, in 32-bit numbers: outputs apart and merged',
    columns: ['output', 'apart', 'merged', 'difference'],
  },
  models: {
    none: (model: string) => `${model}: no matrix has a pair, so nothing is trained.`,
    tooHigh: (rank: number, matrices: readonly string[]) =>
      `At rank ${rank} the pair holds at least as many numbers as ${matrices.join(', ')}.`,
    state: (of: {
      model: string;
      rank: number;
      matrices: readonly string[];
      layers: number;
      trained: string;
      share: string;
      whole: string;
    }) =>
      `${of.model} with pairs of rank ${of.rank} on ${of.matrices.join(', ')}, in each of ${of.layers} blocks: ${of.trained} trained parameters, ${of.share} of ${of.whole} in all.`,
    caption: (model: string, rank: number) =>
      `${model} at rank ${rank}: a pair holds r·(rows + columns) numbers`,
    columns: ['matrix', 'shape', 'has a pair', 'one pair', 'blocks', 'trained in all blocks'],
    yes: 'yes',
    no: 'no',
    together: 'together',
  },
};
