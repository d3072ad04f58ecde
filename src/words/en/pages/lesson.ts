import { plural } from '../../plural.ts';

export const words = {
  answer: 'The answer, explained',
  question: (n: number, of: number) => `Question ${n} of ${of}`,
  recap: 'The first question again',
  after: 'After this topic',
  topics: 'Topics',
  previous: (topic: string) => `Previous: ${topic}`,
  all: 'All topics',
  practice: (n: number) => `Practice: ${plural(n, { one: '# more question', other: '# more questions' })}`,
  next: (topic: string) => `Next: ${topic}`,
  last: 'Next: what you can do now',
  more: (checked: string) =>
    `Facts last checked on ${checked}. [All answers of this topic on one page]. Once more: [all checks of this topic], [only what was wrong]`,
};
