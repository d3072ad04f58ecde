import { plural } from '../plural.ts';

/** Where the learner is in a topic. */
export const words = {
  topic: (number: number, all: number) => `Topic ${number} of ${all}`,
  minutes: (n: number) => `about ${plural(n, { one: '# minute', other: '# minutes' })}`,
  questions: (n: number) => plural(n, { one: '# question', other: '# questions' }),
  answered: (n: number, all: number) =>
    `${n} of ${plural(all, { one: '# question', other: '# questions' })} answered`,
  next: 'next question',
};
