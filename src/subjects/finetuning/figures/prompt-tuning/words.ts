import { plural } from '../../../../words/plural.ts';

const vectors = (n: number) => plural(n, { one: '# vector', other: '# vectors' });
const trainedVectors = (n: number) => plural(n, { one: '# trained vector', other: '# trained vectors' });
const tokens = (n: number) => plural(n, { one: '# token', other: '# tokens' });
const embeddedTokens = (n: number) => plural(n, { one: '# embedded token', other: '# embedded tokens' });

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** What the figure says. Square brackets stand around what is drawn as an element of its own. */
export const words = {
  sentence: {
    legend: 'Sentence',
    label: 'Your sentence',
    cut: (words: number, tokens: number) => `Only ${words} words and ${tokens} tokens are read.`,
    tokenizer:
      'Toy tokenizer and toy model: a word that is not in the small table falls into pieces, marked ·.',
  },
  sequence: {
    trained: (n: number) => `${vectors(n)}, trained`,
    vector: (number: number) => `[vector ]${number}`,
    frozen: (n: number) => `${tokens(n)}, embedded: frozen`,
    empty: 'Type a sentence of one to eight words.',
  },
  flow: {
    gradient: 'gradient',
    nothingBack: 'nothing goes back to words',
    model: (weights: number) =>
      `[Frozen model], a toy of one layer: 4 attention heads, 16 hidden units. ${weights} weights, none changes.`,
    loss: (loss: string) => `Loss [${loss}]`,
    over: (sentences: number, right: number) => `over ${sentences} labelled sentences, ${right} right`,
    answer: 'Answer to your sentence',
    withoutPrompt: (share: string) => `, ${share} without a prompt`,
    wanted: ', wanted',
    key: (wanted: string | undefined) =>
      wanted
        ? `without the vectors; wanted: [${wanted}]`
        : 'without the vectors; the task has no answer for this',
  },
  plane: {
    head: 'The embedding space: d = 2, so this plane is all of it',
    groups: {
      film: 'film words',
      food: 'food words',
      good: 'praise',
      bad: 'complaints',
      negation: 'negations',
      request: 'asks for a verdict',
    },
    predicted: (guess: string) => `You predicted: ${guess}. `,
    guesses: {
      on: 'Each to a word that fits the task',
      between: 'Off the words, yet each of them still in their region',
      outside: 'Off the words, at least one out of their region',
    },
    tally: (steps: number, tally: string) =>
      `${steps === 0 ? 'Now' : plural(steps, { one: 'After # step', other: 'After # steps' })}: ${tally}.`,
    beyond: (vectors: readonly string[]) => ` Beyond the edge: ${vectors.join(', ')}.`,
    beyondAt: (name: number, place: string) => `${name} at ${place}`,
    nudge: (factor: number) =>
      ` Dashed: the coming nudge${factor > 1 ? `, drawn ${factor} times as long` : ', to scale'}.`,
    key: 'Blue dots: rows of the table, fixed; ringed: your words; the dotted line holds all of them.',
  },
  curve: {
    head: 'Loss of this run',
    step: 'training step',
    bare: 'no prompt',
    byHand: 'words by hand',
  },
  training: {
    legend: 'Training',
    next: (phase: string) => `Next: ${phase}`,
    phases: { 'forward pass': 'forward pass', loss: 'loss', gradient: 'gradient', update: 'update' },
    ended: 'Training has ended',
    pause: 'Pause',
    run: 'Run',
    again: 'Start again',
    step: 'Step',
    stepName: 'Training step',
    stepOf: (step: number, last: number) => `step ${step} of ${last}`,
  },
  vectors: {
    label: 'Vectors\u00a0[n]',
    name: 'Trained vectors n',
    value: (n: number) => `${trainedVectors(n)}, ${2 * n} numbers here`,
    here: (n: number) => `Here: ${n} × 2 = [${2 * n}] trained numbers.`,
  },
  byHand: {
    summary: 'Against words written by hand',
    how: 'Write up to three words in front of each sentence instead. Their vectors must be rows of the table, and their order plays no part in this toy.',
    word: (number: number) => `Word ${number}`,
    noWord: 'no word',
    useBest: 'Use the best three',
    front: 'In front of the sentence',
    loss: 'Loss',
    right: (examples: number) => `Right of ${examples}`,
    nothing: 'Nothing',
    yours: (written: string) => `Your words: ${written}`,
    best: (choices: string, words: number, tokens: string) => `Best of ${choices} with ${words}: ${tokens}`,
    trained: (vectors: number, step: number) => `Trained vectors (${vectors}), step ${step}`,
    note: (words: number) =>
      `All choices among the ${words} whole words were tried, repetitions included. A word stands where the table puts it; a trained vector may go where no word is. The toy was chosen to make the difference easy to see; how large it is in a real model has to be measured there.`,
  },
  settings: {
    summary: 'Real model, learning rate, start values',
    model: 'Real model',
    named: (name: string, width: string) => `${name}, d = ${width}`,
    rate: 'Learning rate',
    rateValue: (rate: number) => `learning rate ${rate}`,
    start: 'Start values',
    starts: { words: 'Rows of the table', random: 'Random numbers' },
  },
  /** What is being shown at a moment of a step: a heading, and one or two sentences with the numbers of the run. */
  phase: {
    forward: {
      head: 'Forward pass',
      text: (of: { n: number; tokens: number; answer: string; share: string }) =>
        `${trainedVectors(of.n)} and ${embeddedTokens(of.tokens)} go through the frozen model together. To your sentence it answers “${of.answer}”, with ${of.share}.`,
    },
    loss: {
      head: 'Loss',
      text: (examples: number, loss: string) =>
        `The same is done for the ${examples} labelled sentences of the task. Their loss, the mean of −ln(probability of the right answer), is ${loss}.`,
    },
    gradient: {
      head: 'Gradient',
      text: (of: { n: number; first: string; weights: number; rows: number }) =>
        `It runs back through the frozen model to the ${vectors(of.n)}: ${2 * of.n} numbers get one, ${of.first} for vector 1. The ${of.weights} weights and the ${of.rows} rows of the table get no update.`,
    },
    before: {
      head: 'Before training',
      random: (n: number) => `Training starts with the ${vectors(n)} at random places near the middle.`,
      words: (rows: readonly string[]) => {
        const quoted = listed(rows.map((row) => `“${row}”`));
        return plural(rows.length, {
          one: `Training starts with the vector on the row of ${quoted}.`,
          other: `Training starts with the # vectors on the rows of ${quoted}.`,
        });
      },
    },
    update: {
      head: (step: number) => `Update ${step}`,
      text: (of: { rate: number; before: string; gradient: string; after: string }) =>
        `Each vector moved by −${of.rate} × its gradient. Vector 1: ${of.before} − ${of.rate} × ${of.gradient} = ${of.after}.`,
    },
    spoken: (head: string, text: string) => `${head}. ${text}`,
  },
  realCount: (of: {
    name: string;
    n: number;
    width: string;
    trained: string;
    share: string;
    total: string;
  }) =>
    `In ${of.name}: ${of.n} × ${of.width} = ${of.trained} trained numbers, ${of.share} of all ${of.total}.`,
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
  short: (n: number) =>
    `Prompt tuning: ${trainedVectors(n)} in front of a sentence steer a frozen toy model.`,
  state: (of: {
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
    realCount: string;
  }) =>
    `Step ${of.step} of ${of.last}. ${trainedVectors(of.n)} and ${tokens(of.tokens)} enter the ` +
    `frozen toy model. It answers “${of.answer}” with ${of.share}` +
    `${of.without ? `; without the vectors it answers “${of.without.answer}” with ${of.without.share}` : ''}` +
    `${of.wanted ? `; wanted is “${of.wanted}”` : ''}. ` +
    `Loss over the ${of.examples} labelled sentences: ${of.loss}` +
    `${of.lossAtStart ? `, ${of.lossAtStart} at the start` : ''}; ${of.right} of them right. ` +
    `Of the vectors, ${of.tally}. ` +
    `The ${of.weights} weights and the ${of.rows} rows of the embedding table are as before training. ` +
    of.realCount,
  table: {
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
};
