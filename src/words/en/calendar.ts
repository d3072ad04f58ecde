import { plural } from '../plural.ts';

const questions = (n: number) => plural(n, { one: '# question', other: '# questions' });

/** What the learner's calendar says of the reviews of a day. */
export const words = {
  file: (course: string) => `deltaq-${course}-reviews.ics`,
  summary: (n: number, course: string) => `Review ${questions(n)}: ${course}`,
  due: (n: number) => `${questions(n)} due.`,
};
