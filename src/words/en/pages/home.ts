import { plural } from '../../plural.ts';

export const words = {
  begin: 'Or [begin with topic 1].',
  inventory: (questions: number) =>
    `To see later what the course changed, first answer [${plural(questions, { one: '# question', other: '# questions' })} without help].`,
  topics: 'The topics',
  size: (topics: number, minutes: number) =>
    `${plural(topics, { one: '# topic', other: '# topics' })}, about ${plural(minutes, { one: '# minute', other: '# minutes' })} in all. Your answers stay in this browser.`,
  after: (topics: readonly string[]) => `Best after ${topics.map((topic) => `“${topic}”`).join(', ')}.`,
  how: 'Each topic opens with a question you are not expected to be able to answer yet, explains it with a figure, and then asks you to use it.',
  reviews: 'Checks you answer come back for [review] after some days.',
  closing: 'At the end, [what you can do then].',
};
