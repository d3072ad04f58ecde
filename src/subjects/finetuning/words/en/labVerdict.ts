import { plural } from '../../../../words/plural.ts';

/** What is said of a race when it has been run, and what is asked before. */
export const words = {
  points: (whole: number) =>
    whole === 0 ? 'less than 1 point' : plural(whole, { one: '# point', other: '# points' }),
  list: (names: readonly string[]) =>
    names.length < 2
      ? (names[0] ?? '')
      : `${names.slice(0, -1).join(', ')}${names.length > 2 ? ',' : ''} and ${names.at(-1)}`,
  named: (name: string, share: string) => `${name} (${share})`,
  verdict: {
    untold: (seeds: number) =>
      plural(seeds, { one: 'one seed cannot tell them apart', other: '# seeds do not tell them apart' }),
    nothing: 'No run came to an end, so there is nothing to compare.',
    alone: (name: string, score: string) =>
      `${name} answers ${score} of the unseen strings right in all six letters.`,
    noneLearned: (count: number, best: string, score: string) =>
      `None of the ${count} learned the task: the best, ${best}, answers ${score} of the unseen strings right.`,
    level: (count: number, least: string, most: string, untold: string) =>
      `${count === 2 ? 'Both' : `All ${count}`} lie between ${least} and ${most} of the unseen strings right: ${untold}.`,
    first: (name: string, score: string) =>
      `${name} came first: ${score} of the unseen strings right in all six letters.`,
    front: (names: string, untold: string) => `${names} are in front: ${untold}.`,
    follows: (name: string, gap: string, score: string) => `${name} is ${gap} behind the best with ${score}`,
    followers: (list: string) => `${list}.`,
    notLearned: (names: string) => `${names} did not learn it.`,
    fewest: (of: { name: string; numbers: string; share: string; most: string; mostName: string }) =>
      `Of those in front, ${of.name} trained the fewest: ${of.numbers} numbers, ${of.share} of all there are, against ${of.most} for ${of.mostName}.`,
    lost: (names: string) => `No run of ${names} came to its end.`,
    partlyLost: (names: string) => `With some seeds, ${names} came to no end; only the others count here.`,
    ranAway: (names: string) =>
      `The loss ended higher than it began with ${names}: such a learning rate is too large, and a smaller one is worth a try.`,
    stopped: (names: string) =>
      `Stopped before the last step: ${names}. With more steps the order may change.`,
    oneSeed:
      'This is one seed: another can move a result in the middle of the scale by more than ten points.',
    seeds: (fewest: number, most: number) =>
      `These are means of ${fewest === most ? fewest : `${fewest} to ${most}`} seeds.`,
  },
  forgetting: {
    before: (share: string) => `Before, the model answers ${share} of the old commands right.`,
    lost: (names: string) => `As trained, less is left: ${names}.`,
    kept: (count: number, names: string, replayed: boolean) =>
      `As trained, ${names} still ${plural(count, { one: 'has', other: 'have' })} them${replayed ? ', with old strings mixed into each batch' : ''}.`,
    back: (names: string) => `Unplugged, the old skills are back with ${names}.`,
    gone: (names: string) => `Unplugged, they did not come back with ${names}.`,
  },
  prediction: {
    noWinner: 'No clear winner',
    inFront: (names: string) => `${names} are in front and cannot be told apart.`,
    cameFirst: (name: string) => `${name} came first.`,
    cameFirstBy: (name: string, lead: string) => `${name} came first, ${lead} before the next.`,
    itIs: (choice: string) => `It is: ${choice}.`,
    which: 'which comes first?',
    methods: {
      ask: 'which of the six methods answers most unseen strings right in the end, and how far is it before the next?',
      fullNear: 'Full fine-tuning, by up to 20 points',
      fullFar: 'Full fine-tuning, by more',
      lora: 'LoRA on q and v',
      adapters: 'Adapters',
    },
    examples: {
      ask: 'how many different strings are enough that the run cannot be told from the best?',
      only: 'Only 1,024',
    },
    prompt: {
      ask: 'how does a prompt that trains half a per cent of the numbers end, beside full fine-tuning?',
      level: 'Too near to tell, or ahead',
      near: 'Behind by up to 20 points',
      far: 'Behind by more than 20 points',
      answer: (prompt: string, full: string) => `The prompt got ${prompt}, full fine-tuning ${full}.`,
    },
    bottlenecks: {
      ask: 'what is the smallest bottleneck whose result cannot be told from the best?',
      alone: '16, after feed-forward alone',
      only: 'Only 32',
    },
    ranks: {
      ask: 'rank 4 on q and v and rank 1 on all six matrices train about as many numbers. Which does better?',
      all: 'All six matrices',
      two: 'q and v',
      level: 'Too near to tell',
      answer: (six: string, two: string, apart: string | undefined) =>
        `All six got ${six}, q and v ${two}: ${apart === undefined ? 'too near to tell' : `${apart} apart`}.`,
    },
  },
  examples: {
    one: (examples: string, share: string) => `${examples} examples ${share}`,
    all: (each: readonly string[], unused: boolean) =>
      `By number of examples: ${each.join(', ')}.${unused ? ' More than these were to be had.' : ''}`,
  },
};
