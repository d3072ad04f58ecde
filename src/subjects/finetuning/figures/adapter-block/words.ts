import { plural } from '../../../../words/plural.ts';

const steps = (n: number) => plural(n, { one: '# step', other: '# steps' });
const activations = { gelu: 'GELU', relu: 'ReLU' };
const sides = { attention: 'self-attention', 'feed-forward': 'the feed-forward part' };

/** What the figure says. Square brackets stand around what is drawn as an element of its own. */
export const words = {
  activations,
  /** What leads to each picture, in their order. */
  pictures: { model: 'Model', where: 'Places', walk: 'Walk', size: 'Size', delay: 'Delay' },
  titles: {
    where: (blocks: number) => `One of ${blocks} blocks`,
    walk: 'A vector goes through an adapter',
    size: 'One block and its adapters, to scale',
    delay: 'One pass through 24 blocks',
  },
  about: {
    none: (model: string) => `numbers in ${model}, in its blocks and around them`,
    where: (share: string, model: string, adapters: number) =>
      `numbers are trained, ${share} of ${model}: ${adapters} adapters`,
    middle: 'numbers wide is the middle: all an adapter says passes through it',
    up: 'is the largest number that has come up so far',
    moved: (step: number) =>
      `of its own length is how far the output has moved, ${step === 0 ? 'before any training' : `after ${steps(step)}`}`,
    moves: (step: number) =>
      `is how far the block’s output moves, ${step === 0 ? 'before any training' : `after ${steps(step)}`}`,
    size: (share: string, model: string, m: string) =>
      `numbers are trained, ${share} of ${model}, at m\u00a0=\u00a0${m}`,
    delay: {
      one: (ms: string, share: string) => `on ${ms}\u00a0ms: one adapter per block adds ${share}`,
      two: (ms: string, share: string) => `on ${ms}\u00a0ms: two adapters per block add ${share}`,
    },
  },
  brief: {
    none: (model: string) => `numbers in ${model}`,
    trained: (share: string) => `are trained, ${share}`,
    middle: 'numbers wide is the middle',
    up: 'at most has come up',
    moved: 'is how far an adapter moves h',
    delay: (ms: string, share: string) => `on ${ms}\u00a0ms, ${share}`,
  },
  of: (few: number, many: number) => `${few} of ${many}`,
  percent: (number: string) => `${number}\u00a0%`,
  later: (ms: string) => `+\u00a0${ms}\u00a0ms`,
  where: {
    parts: { attention: ['self-', 'attention'], 'feed-forward': ['feed-', 'forward'] },
    frozen: 'frozen',
    numbers: (numbers: string) => `${numbers} numbers`,
    adapter: 'adapter',
    down: 'down',
    up: 'up',
    empty: 'empty slot',
    emptyShort: 'empty',
    tap: 'tap to fill',
    slot: { attention: 'Adapter after self-attention', 'feed-forward': 'Adapter after feed-forward' },
    straight: 'what comes in goes straight on, and what a loop brings is added to it',
    straightShort: 'what comes in goes straight on',
    filmBare: (model: string, blocks: number) => `${model}: ${blocks} blocks, all alike`,
    film: (model: string, blocks: number) => `${model}: ${blocks} blocks, each with the same slots`,
    scale: 'shapes not to scale, counts are true',
    model: 'Model',
    models: {
      'bert-base': 'BERT-base',
      'bert-large': 'BERT-large',
      'gpt2-medium': 'GPT-2',
      'llama-3.2-3b': 'Llama',
    },
    choose: 'Adapters after',
    places: { none: 'neither', attention: 'attention', 'feed-forward': 'feed-forward', both: 'both' },
  },
  walkView: {
    walk: 'Place in the walk',
    play: 'Play',
    h: 'h',
    down: 'down',
    bend: 'bend',
    up: 'up',
    added: 'to be added',
    came: { nothing: 'nothing yet', little: 'almost 0', some: '8 numbers' },
    cameShort: { nothing: 'added', little: 'adds ≈ 0', some: 'added' },
    sum: 'the sum',
    sumShort: 'sum',
    trained: (step: number) => (step === 0 ? 'untrained' : 'trained'),
    numbers: (n: number) => `${n} numbers`,
    bent: (activation: string, little: boolean) => `${activation}${little ? ', almost 0' : ''}`,
    goesOn: 'goes on',
    around: '[h] goes around, unchanged',
  },
  meter: {
    moved: 'Output moved by',
    movedShort: 'output moved by',
    open: '?',
    guessed: (guess: string) => `your guess: ${guess}`,
    guessedShort: (guess: string) => `guess: ${guess}`,
  },
  sizeView: {
    middle: 'Middle\u00a0[m]',
    attention: 'self-attention, frozen',
    attentionShort: 'attention',
    forward: 'feed-forward, frozen',
    forwardShort: 'feed-forward',
    four: 'query, key, value, output',
    fourShort: 'q, k, v, o',
    adapter: 'adapter',
    adapterShort: 'adapter: 2 strips',
    none: 'no adapter',
    names: { query: 'query', key: 'key', value: 'value', output: 'output' },
    shape: (rows: number, columns: number) => `${rows} × ${columns}`,
    turned: (shape: string) => `${shape}, on its side`,
    strips: (m: string, d: string) => [
      `two strips, ${m} thick`,
      `and ${d} long: down, up`,
      `outline: full at m = ${d}`,
    ],
    foot: (model: string, blocks: number) =>
      `One of ${blocks} blocks of ${model}. To scale; strips at least 1.5\u00a0px.`,
    footShort: (blocks: number, d: string) => `One of ${blocks} blocks, to scale; outline: m = ${d}`,
  },
  delayView: {
    ms: (ms: string) => `${ms}\u00a0ms`,
    rows: {
      alone: 'Frozen model alone',
      merged: 'LoRA, merged: nothing added',
      one: 'One adapter per block',
      two: 'Two adapters per block',
    },
    adapters: (numbers: string, small: boolean) =>
      small
        ? `Own scale per choice; adapters of ${numbers}, not 11; at least 1.5\u00a0px`
        : `Own scale per choice; adapters of ${numbers} numbers in all`,
    adaptersShort: (numbers: string, small: boolean) =>
      `Own scale per choice; adapters${small ? ' only' : ':'} ${numbers}`,
    source: 'Measured totals of GPT-2 medium (Hu et al. 2021, Table 1), spread evenly',
    atOnce: 'Texts × tokens each',
    batch: (batch: string, tokens: number) => `${batch} × ${tokens}`,
    of: (batch: string, tokens: number) =>
      batch === '1' ? `1 text × ${tokens} tokens` : `${batch} × ${tokens}`,
    full: (text: string, batch: number, tokens: number) =>
      `${text}: ${plural(batch, { one: '# request', other: '# requests' })} of ${tokens} tokens`,
  },
  bottleneck: {
    name: 'Bottleneck m',
    value: (m: number, d: number, share: string) => `m ${m} of ${d}, ${share} trained`,
  },
  moved: { guesses: { none: 'Hardly at all', little: 'A little', completely: 'Completely' } },
  delay: {
    million: (millions: string) => `${millions} million`,
    timed: (of: {
      batch: number;
      tokens: number;
      ms: string;
      one: string;
      two: string;
      parameters: string;
    }) =>
      `One pass of GPT-2 medium at ${of.batch} × ${of.tokens} tokens takes ${of.ms}\u00a0ms; one adapter per block adds ${of.one}, two add ${of.two}, with ${of.parameters} numbers in the adapters.`,
    columns: [
      'batch × tokens',
      'adapter parameters',
      'without, ms',
      'one per block, ms',
      'two per block, ms',
    ],
    caption: 'Time of one forward pass of GPT-2 medium (Hu et al. 2021, arXiv 2106.09685v2, Table 1)',
  },
  short: {
    model: 'One block of a model, with the two parts that do the work.',
    where: 'One block of a model, with two slots where adapters may stand.',
    walk: 'The way of a vector through one adapter, with the numbers of a toy.',
    size: 'One block and its adapters, drawn to scale.',
    delay: 'The time of one pass through 24 blocks with and without adapters.',
  },
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
      `${step === 0 ? 'Before any training' : `After ${steps(step)}`}, the block’s output for “${word}” has moved by ${percent}\u00a0% of its length.`,
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
