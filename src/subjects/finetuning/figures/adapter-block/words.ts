import { plural } from '../../../../words/plural.ts';

const steps = (n: number) => plural(n, { one: '# step', other: '# steps' });
const activations = { gelu: 'GELU', relu: 'ReLU' };
const sides = { attention: 'self-attention', 'feed-forward': 'the feed-forward part' };

/** What the figure says. Square brackets stand around what is drawn as an element of its own. */
export const words = {
  legend: 'Adapters in a transformer block',
  activations,
  drawing: {
    embedding: 'Embedding',
    sides: { attention: 'Self-attention', 'feed-forward': 'Feed-forward' },
    norm: 'Layer norm',
    frozen: (name: string) => `${name}, frozen`,
    block: (blocks: number) => `block 1 of ${blocks}`,
    residual: 'residual path',
    output: 'output',
    gradient: 'gradient',
    placed: 'Adapter, trained',
    empty: 'Adapter: put it here',
  },
  after: { attention: 'after self-attention', 'feed-forward': 'after feed-forward' },
  placement: {
    label: 'Placement',
    presets: { both: 'Houlsby', 'feed-forward': 'Pfeiffer', none: 'None' },
  },
  opened: {
    title: (adapter: boolean, side: keyof typeof sides) =>
      `${adapter ? 'One adapter opened' : 'The place for an adapter'}, after ${sides[side]}`,
    toy: (of: { sentence: string; token: string; width: number; middle: number }) =>
      `Toy numbers from a seed, all bars to one scale: sentence “${of.sentence}”, token “${of.token}”, width ${of.width}, middle ${of.middle}. That is as far between 1 and ${of.width} as m is between 1 and d, on log scales.`,
    stops: { h: 'h', down: 'down', bend: 'bend', up: 'up', add: 'add' },
    h: (width: number, side: 'attention' | 'feed-forward') =>
      `[h], ${width} numbers from ${side === 'attention' ? 'self-attention' : 'feed-forward'}`,
    nothing: 'No adapter is placed here. The vector goes on as it is, along the line at the left.',
    out: (adapter: boolean) => `[${adapter ? 'adapter(h)' : 'h'}], on to the addition`,
    bend: (activation: string) => `[f = ${activation}], nothing to train`,
    projection: (name: 'down' | 'up', sources: number, targets: number) =>
      `[${name}, trained:] ${sources} × ${targets} weights, ${plural(targets, { one: '# bias', other: '# biases' })}`,
    difference: (values: string) => `[Output − h:] ${values}`,
    notYet: 'as soon as the numbers are up',
    zero: '0 everywhere',
  },
  formula: {
    whole: 'adapter(h) = h + up(f(down(h)))',
    walk: (name: string) => `${name}: walk there`,
    symbols: {
      out: ['adapter(h)', 'adapter of h, the output'],
      h: ['h', 'h, the input'],
      up: ['up', 'up-projection'],
      bend: ['f', 'f, the nonlinearity'],
      down: ['down', 'down-projection'],
    } as const,
    input: '(h)))',
  },
  bottleneck: {
    label: 'Bottleneck\u00a0[m]',
    name: 'Bottleneck m',
    value: (m: number, d: number, share: string) => `m ${m} of ${d}, ${share} trained`,
  },
  moved: {
    far: (percent: string, word: string, when: string) =>
      `[${percent}\u00a0%] is how far the toy block’s output for “${word}” has moved, ${when}`,
    without: 'without adapters',
    untrained: 'untrained',
    after: (n: number) => `after ${steps(n)}`,
    predicted: (guess: string) => `dashed: predicted “${guess}”`,
    guesses: { none: 'Hardly at all', little: 'A little', completely: 'Completely' },
    whole: (percent: string) => `${percent} of its length`,
  },
  training: {
    summary: 'Train the adapters, a little or much',
    nothing: 'There is nothing to train: put an adapter into the block first.',
    step: 'Step',
    stepName: 'Training step',
    stepOf: (step: number, last: number) => `step ${step} of ${last}`,
    pause: 'Pause',
    train: 'Train',
    loss: (moved: string, loss: string, first: string) => `${moved} Loss ${loss}, from ${first}.`,
    frozen: (changed: number, all: number) =>
      `[Frozen], 8 numbers of the feed-forward part. Changed: ${changed} of ${all} in the block.`,
    trained: (changed: number, all: number) =>
      `[Trained], the first row of the up-projection. Changed: ${changed} of ${all} in the adapters.`,
    note: (spread: number) =>
      `A toy task: other outputs for the four tokens of the sentence. Real gradient descent on the adapters alone, with true gradients; weights begin as random numbers of standard deviation ${spread}. The gradient passes back through the frozen parts (purple, dashed) and changes none of them.`,
    curve: 'loss',
    last: (step: number) => `step ${step}`,
  },
  counts: {
    trained: (trained: string, model: string, share: string) =>
      `[${trained}] trained numbers in ${model}, ${share} of all`,
    working: (adapters: number, d: string, m: string, trained: string) =>
      `${adapters} × (2[d][m] + [m] + [d]) = ${adapters} × (2·${d}·${m} + ${m} + ${d}) = ${trained}`,
    share: (trained: string, total: string) => `Share: ${trained} of ${total} frozen and ${trained} added.`,
    separately: (norms: string, head: string, labels: number) =>
      `Counted separately: the original recipe trains the norms of the blocks as well (${norms}) and a head for the task (${head} with ${labels} labels).`,
    areas: (model: string, block: string) =>
      `Areas to scale. Hatched: one block of ${model} with ${block} frozen numbers, self-attention at the left, feed-forward at the right. `,
    adapters: (numbers: string, share: string) =>
      `Orange: its adapters, ${numbers}, which is ${share} of that.`,
    none: 'No adapters: nothing orange.',
    lens: (times: number) => ` The lens shows one of them at ${times} times its area.`,
  },
  settings: {
    summary: 'Change the model, the nonlinearity, the token',
    model: 'Model that is counted',
    activation: 'Nonlinearity f',
    open: 'Adapter that is opened',
    token: 'Token that is followed',
  },
  delay: {
    title: 'What it costs at inference: time added to one forward pass of GPT-2 medium',
    million: (millions: string) => `${millions} million`,
    row: (of: { batch: number; tokens: number; ms: string; parameters: string }) =>
      `[${of.batch} × ${of.tokens} tokens], ${of.ms}\u00a0ms without adapters; adapters of ${of.parameters}`,
    perBlock: { one: 'one per block', two: 'two per block' },
    chosen: ' (the chosen placement)',
    placement: 'The timed adapters had their own sizes: these bars follow the placement, not m.',
    none: 'Nothing is inserted, so nothing is added to the time.',
    attention:
      'One per block was timed after the feed-forward part only; after attention there is no published number. ',
    feedForward: 'The design with one per block that was timed is a close relative of Pfeiffer’s. ',
    source: 'Batch × tokens; one GPU. Source: Hu et al. 2021 (arXiv 2106.09685v2), Table 1.',
  },
  unmergeable: {
    why: (activation: string) =>
      `[Why it cannot be merged:] ${activation} stands between the two projections, so no single matrix gives the same outputs.`,
    gap: (gap: string) =>
      ` A matrix with a bias would make adapter(h) + adapter(−h) − 2·adapter(0) exactly 0. [In the toy it reaches ${gap}.]`,
  },
  short: 'A transformer block with adapters to place and resize, and the way of a vector through one.',
  inToy: (width: number, stop: string) => `In a toy of width ${width}: ${stop}`,
  place: {
    none: (model: string, total: string) =>
      `No adapters: ${model} with its ${total} numbers as it is, and nothing to train.`,
    where: {
      both: 'after self-attention and after the feed-forward part (Houlsby)',
      attention: 'after self-attention',
      'feed-forward': 'after the feed-forward part (Pfeiffer)',
    },
    some: (of: {
      where: string;
      perBlock: number;
      adapters: number;
      model: string;
      m: string;
      d: string;
      trained: string;
      share: string;
    }) =>
      `Adapters ${of.where}, ${of.perBlock} per block: ${of.adapters} in ${of.model}, with m = ${of.m} of d = ${of.d}. ` +
      `They hold ${of.trained} trained numbers, ${of.share} of all; the embedding, self-attention and feed-forward stay frozen.`,
  },
  walk: {
    number: (number: number, value: string) => `number ${number}, ${value},`,
    down: (number: string, m: number) =>
      `Down: ${number} of h goes into ${plural(m, { one: 'the one middle number', other: 'all # middle numbers' })}, with a weight for each.`,
    bend: (activation: string, number: string, value: string) =>
      `Bend: ${activation} takes middle ${number} and gives ${value}.`,
    up: (number: string, width: number) =>
      `Up: middle ${number} goes into all ${width} numbers, with a weight for each.`,
    add: (number: string, h: string) => `Add: to ${number} comes the ${h} of h.`,
  },
  stops: {
    noAdapter: (word: string, side: keyof typeof sides) =>
      `No adapter here: the vector of “${word}” goes from ${sides[side]} straight to the addition.`,
    h: (word: string, side: keyof typeof sides, width: number) =>
      `h, the vector of “${word}”, comes from ${sides[side]}: ${width} numbers.`,
    down: (width: number, m: number, largest: string) =>
      `Down: ${width} numbers have become ${m}, the largest ${largest}.`,
    bend: (activation: string, largest: string) =>
      `Bend: ${activation} has bent each of them by itself, the largest is ${largest}.`,
    up: (width: number, largest: string) =>
      `Up: ${width} numbers again, the largest ${largest}. This is all the adapter adds.`,
    add: (largest: string) =>
      `Add: h is added to what came up. The adapter’s output differs from h by at most ${largest}.`,
  },
  movement: {
    none: (word: string) => `The block’s output for “${word}” is what it was.`,
    moved: (step: number, word: string, percent: string) =>
      `${step === 0 ? 'Untrained' : `After ${steps(step)}`}, the block’s output for “${word}” has moved by ${percent}\u00a0% of its length.`,
  },
  loss: (loss: string) => `The loss is ${loss}. The frozen numbers are the same.`,
  table: {
    caption: (model: string, word: string, step: number) =>
      `Counts in ${model}, and the toy’s numbers for “${word}” after ${steps(step)} of training`,
    columns: ['Part', 'Frozen or trained', 'Numbers', 'Toy values'],
    outside: 'Embedding and all else outside the blocks',
    attention: 'Self-attention, one block',
    feedForward: 'Feed-forward, one block',
    norms: 'Norms, one block',
    normsTrained: 'trained in the original recipe, counted separately',
    head: 'Head for three labels',
    headTrained: 'trained, counted separately',
    one: 'One adapter',
    all: (adapters: number) => `All ${adapters} adapters`,
    frozen: 'frozen',
    trained: 'trained',
    h: (side: keyof typeof sides) => `h, from ${sides[side]}`,
    down: 'After the down-projection',
    bend: (activation: string) => `After ${activation}`,
    up: 'After the up-projection: output minus h',
    out: 'Output of the adapter',
    before: 'Output of the block without adapters',
    after: 'Output of the block',
  },
};
