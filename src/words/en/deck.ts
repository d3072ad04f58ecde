import { plural } from '../plural.ts';

/** The practice of a topic: questions one at a time. */
export const words = {
  lead: 'Questions on this topic that its text does not ask, mixed and one at a time. Leave whenever you like: each answer is kept, counts for your objectives, and comes back in reviews.',
  known: (right: number, all: number) =>
    `You have answered ${right} of ${plural(all, { one: '# question', other: '# questions' })} right so far.`,
  some: (n: number) => plural(n, { one: '# question', other: '# questions' }),
  all: (n: number) => `All ${n}`,
  place: (n: number, all: number) => `${n}\u00a0of\u00a0${all}`,
  titled: (title: string, n: number, all: number) => `${title}, question ${n} of ${all}`,
  done: 'Done',
  outcome: (right: number, asked: number) =>
    `${right} of ${plural(asked, { one: '# answered question', other: '# answered questions' })} right.`,
  none: 'You answered none of them. Nothing has changed.',
  returns: (day: string) => `comes back ${day}`,
  right: 'Right',
  wrong: 'Not yet',
  another: (n: number) => `Another ${n}`,
  back: (topic: string) => `Back to ${topic}`,
};
