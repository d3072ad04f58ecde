import { plural } from '../plural.ts';

/** Where the learner is in a topic, and what else is on its page. */
export const words = {
  contents: 'On this page:',
  section: (number: number, all: number) => `${number} of ${all}`,
  topic: (number: number, all: number) => `Topic ${number} of ${all}`,
  minutes: (n: number) => `about ${plural(n, { one: '# minute', other: '# minutes' })}`,
  questions: (n: number) => plural(n, { one: '# question', other: '# questions' }),
  answered: (n: number, all: number) =>
    `${n} of ${plural(all, { one: '# question', other: '# questions' })} answered`,
  part: (n: number, all: number) =>
    n === 0 ? plural(all, { one: '# question', other: '# questions' }) : `${n} of ${all}`,
  done: 'all answered',
  next: 'next question',
};
