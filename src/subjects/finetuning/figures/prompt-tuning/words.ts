import { plural } from '../../../../words/plural.ts';

const vectors = (n: number) => plural(n, { one: '# vector', other: '# vectors' });
const trainedVectors = (n: number) => plural(n, { one: '# trained vector', other: '# trained vectors' });
const tokens = (n: number) => plural(n, { one: '# token', other: '# tokens' });
const steps = (n: number) => plural(n, { one: '# step', other: '# steps' });
const when = (step: number) => (step === 0 ? 'before training' : `after ${steps(step)}`);

interface Counted {
  name: string;
  n: number;
  width: string;
  trained: string;
  share: string;
  total: string;
}

const counted = (of: Counted) =>
  `In ${of.name}: ${of.n} × ${of.width} = ${of.trained} trained numbers, ${of.share} of all ${of.total}.`;

/** What the figure says. Square brackets stand around what is drawn as an element of its own. */
export const words = {
  /** What is drawn in each view, in at most 20 words. */
  short: {
    alone: 'The tokens of a sentence, each looked up, on their way into a large language model.',
    added:
      'Trained vectors in front of the looked-up tokens of a sentence, and the frozen model behind them.',
    training:
      'The embedding space of a toy model, in which training moves a few vectors away from the words.',
    hand: 'All prompts of three words in a toy model, by their loss, and one that is trained.',
  },
  /** What leads to each picture, in their order. */
  pictures: { added: 'Added', training: 'Training', hand: 'By hand' },
  /** What stands over the picture. */
  titles: {
    alone: 'What a model is given',
    added: 'What is added, and where',
    starts: { words: 'Training starts on words', random: 'Training starts at random places' },
    moves: 'Training moves the vectors',
    left: 'Training moves the vectors off the words',
    hand: 'A prompt by hand, among all of three words',
    beaten: 'Three trained vectors leave the least loss',
  },
  about: {
    alone: (n: number) =>
      plural(n, {
        one: 'vector reaches the model, for the one token of the sentence',
        other: 'vectors reach the model, one for each token of the sentence',
      }),
    added: (share: string, name: string, total: string, billions: boolean) =>
      `numbers are trained, ${share} of ${name} with its ${total} ${billions ? 'billion' : 'million'}`,
    training: (answer: string, right: boolean, step: number, before: string) =>
      `for “${answer}”, the ${right ? 'right' : 'strongest'} answer, ${when(step)}${step > 0 && before ? `; before, ${before}` : ''}`,
    trainingBefore: (answer: string) => `for “${answer}” after training`,
    hand: (written: string) =>
      written ? `is the loss of your prompt, “${written}”` : 'is the loss with no prompt: choose words',
  },
  /** The same where the figure docks: beside the largest number there is room for 30 letters. */
  brief: {
    alone: (n: number) => plural(n, { one: 'vector, for one token', other: 'vectors, one a token' }),
    added: (share: string) => `are trained, ${share}`,
    training: (answer: string, step: number) => `for “${answer}”, ${when(step)}`,
    hand: (written: string) => (written ? 'loss of your prompt' : 'loss with no prompt'),
  },
  sentence: {
    label: 'Your sentence',
    cut: (words: number, tokens: number) => `Only ${words} words and ${tokens} tokens are read.`,
    tokenizer: 'A toy table: words that are not in it fall into pieces.',
  },
  added: {
    trained: (n: number) => trainedVectors(n),
    each: (width: string) => `no word, ${width} numbers each`,
    tokens: (n: number, frozen: boolean) =>
      `${tokens(n)}, ${n === 1 ? '' : 'each '}looked up${frozen ? ': frozen' : ''}`,
    empty: 'Type a sentence of one to eight words.',
    frozen: (name: string) => `${name}, frozen`,
    frozenShort: (name: string, total: string) => `${name}, frozen: ${total}`,
    plain: (name: string) => name,
    plainShort: (name: string, total: string) => `${name}: ${total}`,
    none: (total: string) => `${total} numbers, none is written to`,
    numbers: (total: string) => `${total} numbers`,
    answer: 'its answer',
    scale: 'to scale, all of the trained vectors: less than this dot',
  },
  vectors: {
    label: 'Vectors\u00a0[n]',
    name: 'Trained vectors n',
    value: (n: number, trained: string) => `${trainedVectors(n)}, ${trained} numbers`,
  },
  plane: {
    groups: {
      film: 'film words',
      food: 'food words',
      good: 'praise',
      bad: 'complaints',
      negation: 'negations',
      request: 'asks for a verdict',
    },
    /** What a dot is, in its colour, and what a disc is. */
    rows: 'a word or piece the model knows',
    rowsShort: 'words',
    inside: 'dashed: around all words',
    start: 'start',
    trained: (n: number) => `the ${vectors(n)} in training`,
    trainedShort: (n: number) => vectors(n),
    guess: 'your guess',
  },
  training: {
    step: 'Training step',
    stepOf: (step: number, loss: string) => `${steps(step)}, loss ${loss}`,
    last: (step: number) => `${step} training steps`,
    lastShort: (step: number) => `${step} steps`,
    run: 'Train',
    asked: 'the model is asked:',
    answered: (answer: string) => (answer ? `it answers; right is “${answer}”:` : 'it answers:'),
    model: (weights: number) => `frozen model, ${weights} weights`,
    modelShort: 'frozen model',
    before: 'before training',
    right: (right: number, all: number) => `${right} of ${all}`,
    labelled: 'labelled sentences right',
    loss: (loss: string) => `loss ${loss}`,
    places: ({ on, between, outside }: { on: number; between: number; outside: number }) => [
      on === 0 ? 'none on a word now' : `${on} on ${on === 1 ? 'a word' : 'words'}`,
      outside === 0
        ? between === 0
          ? 'none between the words'
          : `${between} between the words`
        : `${outside === 1 ? 'one' : outside} outside all words`,
    ],
  },
  hand: {
    word: (number: number) => `Word ${number}`,
    noWord: 'no word',
    dots: (each: number, all: string) => [`each dot: ${each} of all ${all}`, 'prompts of three words'],
    axis: '← loss: left is better',
    axisShort: '← loss, of all prompts of three words',
    bare: (loss: string) => `no prompt ${loss}`,
    yours: (loss: string) => `your prompt ${loss}`,
    yoursShort: (loss: string) => `yours ${loss}`,
    right: (right: number, all: number) => `${right} of ${all} right`,
    best: (right: string) => `the best, ${right}`,
    bestShort: (loss: string) => `best ${loss}`,
    trained: (loss: string, step: number) =>
      step === 0 ? `${loss} three vectors, still on words` : `${loss} three trained vectors`,
    trainedShort: (loss: string, step: number) => `3 ${step === 0 ? '' : 'trained '}vectors ${loss}`,
    surer: (right: string) => `${right} as well, only surer`,
    run: (vectors: number) => `Train ${vectors} vectors`,
    runShort: 'Train',
  },
  counted,
  tally: ({ on, between, outside }: { on: number; between: number; outside: number }) =>
    [
      on > 0 ? `${on} on a word or piece of the table` : '',
      between > 0 ? `${between} between the rows` : '',
      outside > 0 ? `${outside} outside the region the rows span` : '',
    ]
      .filter(Boolean)
      .join(', '),
  change: {
    again: (n: number, rate: number, loss: string) =>
      `${vectors(n)}, learning rate ${rate}: training starts again, with loss ${loss}.`,
    sentence: (n: number, answers: string) => `${tokens(n)}. ${answers}`,
    answers: (answer: string, share: string) => `The model answers “${answer}” with ${share}.`,
    step: (of: { step: number; before: string; loss: string; answers: string }) =>
      `Step ${of.step}: loss ${of.before} became ${of.loss}. ${of.answers}`,
    noWord: 'No word is written by hand.',
    byHand: (written: string, loss: string) => `The words ${written} give a loss of ${loss}.`,
  },
  state: {
    alone: (of: { tokens: number; name: string; total: string }) =>
      `${of.tokens === 1 ? '1 token is looked up: 1 vector reaches' : `${of.tokens} tokens are looked up: ${of.tokens} vectors reach`} the model. ${of.name} has ${of.total} numbers.`,
    added: (of: { n: number; tokens: number } & Counted) =>
      `${trainedVectors(of.n)} and ${tokens(of.tokens)}, looked up in a frozen table, enter the frozen model. ${counted(of)}`,
    training: (of: {
      step: number;
      last: number;
      n: number;
      tokens: number;
      answer: string;
      share: string;
      without: { answer: string; share: string } | undefined;
      wanted: string | undefined;
      examples: number;
      loss: string;
      lossAtStart: string | undefined;
      right: number;
      tally: string;
      weights: number;
      rows: number;
    }) =>
      `Step ${of.step} of ${of.last}. ${trainedVectors(of.n)} and ${tokens(of.tokens)} enter the ` +
      `frozen toy model. It answers “${of.answer}” with ${of.share}` +
      `${of.without ? `; without the vectors it answers “${of.without.answer}” with ${of.without.share}` : ''}` +
      `${of.wanted ? `; wanted is “${of.wanted}”` : ''}. ` +
      `Loss over the ${of.examples} labelled sentences: ${of.loss}` +
      `${of.lossAtStart ? `, ${of.lossAtStart} at the start` : ''}; ${of.right} of them right. ` +
      `Of the vectors, ${of.tally}. ` +
      `The ${of.weights} weights and the ${of.rows} rows of the embedding table are as before training.`,
    hand: (of: {
      written: string;
      loss: string;
      right: number;
      best: string;
      bestLoss: string;
      bestRight: number;
      step: number;
      trainedLoss: string;
      trainedRight: number;
      examples: number;
      all: string;
    }) =>
      `${of.written ? `Your words ${of.written}` : 'No prompt'}: loss ${of.loss}, ${of.right} of ${of.examples} sentences right. ` +
      `The best of all ${of.all} prompts of three words, ${of.best}: loss ${of.bestLoss}, ${of.bestRight} right. ` +
      `Three vectors ${when(of.step)}: loss ${of.trainedLoss}, ${of.trainedRight} right. ` +
      'The toy was chosen so that the difference is easy to see; how large it is in a real model has to be measured there.',
  },
  table: {
    alone: {
      caption: 'What reaches the model',
      columns: ['Position', 'Token', 'Numbers of its vector'],
    },
    added: {
      caption: (n: number) => `What ${trainedVectors(n)} count in real models`,
      columns: ['Model', 'Width d', 'Frozen numbers', 'Trained numbers', 'Trained share'],
    },
    training: {
      caption: (n: number, rate: number, examples: number, bare: string) =>
        `The run with n = ${n} and learning rate ${rate}: loss over ${examples} toy sentences and ` +
        `the two numbers of each vector. With no prompt the loss is ${bare}.`,
      columns: (n: number) => [
        'Step',
        'Loss',
        ...Array.from({ length: n }, (_, i) => [`Vector ${i + 1}, first`, `Vector ${i + 1}, second`]).flat(),
        'Row nearest to vector 1',
      ],
    },
    hand: {
      caption: (words: number) =>
        `Prompts in front of the sentences of the toy. All choices among its ${words} whole words were tried, repetitions included.`,
      columns: (examples: number) => ['In front of the sentence', 'Loss', `Right of ${examples}`],
      nothing: 'Nothing',
      yours: (written: string) => `Your words: ${written}`,
      best: (choices: string, words: number, tokens: string) => `Best of ${choices} with ${words}: ${tokens}`,
      trained: (places: number, step: number) => `Trained vectors (${places}), step ${step}`,
    },
  },
};
