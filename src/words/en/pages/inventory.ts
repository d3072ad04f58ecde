import { plural } from '../../plural.ts';

export const words = {
  lead: (questions: number) =>
    `${plural(questions, { one: '# question that is', other: '# questions that are' })} asked nowhere else, once before the first topic and once after the last. What lies between is what the course has changed.`,
  why: 'Before the course you see no answers: known answers would make the second time a test of memory for these questions. Each is taught in [the topics], and after the second time each is explained. Everything stays in this browser.',
  noScript: 'Both times are compared by a script in your browser, and scripts are switched off.',
};
