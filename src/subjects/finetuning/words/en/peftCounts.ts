/** `a`, `a and b`, `a, b and c`. */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** What is said of a count: what a line of the working counts, why nothing can be counted, what to mind. */
export const words = {
  whole: {
    notWhole: (what: string, value: number) =>
      `${what} must be a whole number, and ${Number.isNaN(value) ? 'none' : value} is given.`,
    tooSmall: (what: string, value: string, least: string) => `${what} cannot be ${value}: ${least}`,
    tooLarge: (what: string, value: string, most: string) =>
      `${what} cannot be ${value}: the calculator goes up to ${most}, far above anything in use.`,
  },
  head: {
    what: 'classification head',
    copied: 'PEFT keeps the head as it was and trains a copy, so the total holds it twice.',
    classes: 'The number of classes must be a whole number from 1 to 1,000,000.',
    writesText: (model: string) =>
      `${model} writes text: it names a class by writing its name, so the calculator offers no classification head for it.`,
  },
  bottleneck: {
    m: 'The bottleneck m',
    least: 'an adapter needs at least one number in its middle.',
    what: (perLayer: number, layers: number) => `adapters, ${perLayer} in each of ${layers} layers`,
    wide: (m: string, width: string) =>
      `With m = ${m} this is no bottleneck: the model is ${width} numbers wide, so the adapter saves nothing.`,
  },
  reft: {
    r: 'The rank r',
    leastRank: 'below rank 1 there is no direction to edit, so there is nothing to train.',
    units: 'The number of interventions per layer',
    leastUnits: 'without one there is nothing to train.',
    what: (units: number, layers: number) => `interventions, ${units} in each of ${layers} layers`,
    pointless: (rank: string, directions: string) =>
      `Rank ${rank} is possible but pointless: there are only ${directions} directions to edit.`,
  },
  pairs: {
    r: 'The rank r',
    least: 'below rank 1 there is no pair of matrices, so there is nothing to train.',
    lengths: (matrix: string) => `${matrix}, one length per output`,
    shared: 'The random matrices that all layers share are frozen and not counted.',
    pointless: (of: { rank: string; matrix: string; rows: string; cols: string; side: string }) =>
      `Rank ${of.rank} is possible but pointless: ${of.matrix} is ${of.rows} × ${of.cols}, and no update of it can have a rank above ${of.side}.`,
    nothingSaved: (of: { rank: string; matrix: string; rows: string; cols: string }) =>
      `At rank ${of.rank} nothing is saved: what is added beside ${of.matrix} holds at least as many numbers as the matrix itself (${of.rows} × ${of.cols}).`,
    tiedHead:
      'The output head shares its weights with the embedding table: a pair on the head alone unties them when merged.',
  },
  prompts: {
    tokens: 'The number of virtual tokens',
    least: 'without a virtual token there is nothing to train.',
    what: 'virtual tokens',
    whatTwice: 'virtual tokens, for encoder and decoder',
    twice:
      'PEFT keeps a prompt for the encoder and another for the decoder. The paper has one, in the encoder.',
    leastWidth: 'it needs at least one number.',
  },
  prefix: {
    width: 'The width of the prefix network',
    decoder: 'PEFT puts the prefix into the decoder only.',
    narrow: (keys: string, model: string) =>
      `Keys and values are ${keys} numbers wide in this model, not ${model}.`,
    what: 'keys and values of the prefix',
    before: 'prefix before the network',
    first: 'network, first layer',
    second: 'network, second layer',
    thrownAway: 'The network is thrown away after training; the file keeps the prefix it produces.',
  },
  pTuning: {
    width: 'The width of the prompt encoder',
    first: 'encoder, first layer',
    second: 'encoder, second layer',
    third: 'encoder, third layer',
    thrownAway: 'The encoder is thrown away after training; the file keeps the prompt it produces.',
  },
  targets: {
    none: 'No module is chosen, so there is nothing to train. Choose at least one.',
    unknown: (model: string, name: string, nearest: readonly string[]) =>
      `${model} has no linear layer named “${name}”. The nearest names it has are ${listed(nearest)}.`,
  },
  ia3: {
    stray: (module: string) =>
      `${module} is named as a feed-forward module but is not among the targets. PEFT asks for it in both lists.`,
    what: (module: string, inputs: boolean) => `${module}, its ${inputs ? 'inputs' : 'outputs'} scaled`,
  },
  noBiases: (model: string) =>
    `BitFit has nothing to train here: ${model} has no bias vectors. Its linear layers hold weights alone, and its norms too.`,
  newBias: (module: string) => `a new bias of ${module}`,
  norms: {
    none: 'No norm is chosen, so there is nothing to train. Choose at least one.',
    unknown: (model: string, name: string, nearest: readonly string[]) =>
      `${model} has no norm named “${name}”. The nearest names it has are ${listed(nearest)}.`,
    copied: 'PEFT trains copies of the norms and keeps the originals, so both are in the total.',
  },
  tokens: {
    number: 'The number of tokens',
    least: 'without a token there is nothing to train.',
    tooMany: (model: string, vocabulary: string, tokens: string) =>
      `${model} knows ${vocabulary} tokens, so ${tokens} of them cannot be trained.`,
    what: 'rows of the embedding table',
  },
};
