import { plural } from '../../../../words/plural.ts';

/** The races that are set up, and how their parts are called. */
export const words = {
  presets: {
    methods: {
      title: 'Six methods side by side',
      says: 'The same model, task, strings and steps for six methods, each with the learning rate that suits it, three seeds each.',
    },
    examples: {
      title: 'How many examples',
      says: 'Full fine-tuning four times, equally long, on 16, 64, 256 and 1,024 different strings, three seeds each.',
    },
    prompt: {
      title: 'What a prompt can choose',
      says: 'A prompt of 8 vectors against full fine-tuning, on a task the model can already do under another name. Then change the task to one that lies further away, and see what is left.',
    },
    bottlenecks: {
      title: 'Bottleneck and place',
      says: 'Adapters with a bottleneck of 2, 8 and 32 after both parts of each block, and of 16 after feed-forward alone: as many numbers as 8 after both, but for the biases.',
    },
    ranks: {
      title: 'Rank and matrices',
      says: 'LoRA on the query and value matrices at rank 1, 4 and 8, on all six at rank 1, and full fine-tuning, three seeds each.',
    },
  },
  methods: {
    full: 'full fine-tuning',
    lora: 'LoRA',
    adapter: 'adapters',
    prompt: 'prompt tuning',
    bitfit: 'BitFit',
    head: 'head only',
  },
  allMatrices: 'all matrices',
  matrices: (letters: readonly string[]) =>
    [letters.slice(0, -1).join(', '), letters.at(-1)].filter(Boolean).join(' and '),
  places: { attention: 'after attention', 'feed-forward': 'after feed-forward', both: '' },
  lora: (name: string, rank: number, matrices: string) => `${name} r = ${rank} on ${matrices}`,
  adapter: (name: string, bottleneck: number, place: string) =>
    [`${name} m = ${bottleneck}`, place].filter(Boolean).join(' '),
  prompt: (name: string, tokens: number) =>
    `${name} with ${plural(tokens, { one: '# vector', other: '# vectors' })}`,
  examples: (count: string) => `${count} examples`,
  rate: (rate: number) => `rate ${rate}`,
  lane: (number: number) => `lane ${number}`,
  curves: {
    measures: {
      exactMatch: 'all six letters right',
      tokenAccuracy: 'letters right',
      baseSkill: 'old skills',
    },
    everyStep: 'Every step of every run',
    everyStepColumns: ['method', 'seed', 'step', 'loss', 'exact match', 'letters right', 'old skills'],
    evaluations: 'On unseen strings; the last of each run on all of them',
    evaluationsColumns: ['method', 'seed', 'step'],
  },
  roughly: {
    few: 'a few seconds',
    seconds: (seconds: number) => `${seconds} ${plural(seconds, { one: 'second', other: 'seconds' })}`,
    minutes: (minutes: number) => `${minutes} ${plural(minutes, { one: 'minute', other: 'minutes' })}`,
  },
  address: {
    tooLong: 'The address is too long to be one of this page, so it was not read.',
    unread: (key: string, expected: string) =>
      `“${key}” in the address is not ${expected}, so its usual value is taken.`,
    oneOf: (choices: readonly string[]) => `one of ${choices.join(', ')}`,
    lanes: 'a list of methods with their options',
    number: (least: number, most: number) => `a number from ${least} to ${most}`,
  },
};
