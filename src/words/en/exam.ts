import { plural } from '../plural.ts';

export const words = {
  fetching: 'Fetching the questions…',
  sitting: 'Your exam',
  results: 'Results',
  changed: (n: number) =>
    `${plural(n, { one: 'One question was', other: '# questions were' })} changed or removed since you began and left out.`,
  rules: (questions: string) =>
    `${questions}. Nothing is marked before you hand in. You may leave and come back: the paper is kept.`,
  away: 'Throw this exam away',
  chooseOne: 'Choose at least one topic.',
  choose: 'A new exam',
  topics: 'Topics',
  topic: (title: string, questions: string) => `${title}, ${questions}`,
  chosen: (questions: string, minutes: string) => `${questions}, ${minutes}.`,
  noneChosen: 'No topic is chosen.',
  notAsked: 'Questions that are answered by operating a figure are asked in their topics only.',
  begin: 'Begin the exam',
  review: 'For one question at a time, with its explanation at once: [Review].',
  result: (right: number, all: number, open: number) =>
    `${right} of ${all} right${open > 0 ? `, ${open} left open` : ''}. Each is explained below, and those that were answered wrong come back for review.`,
  byObjective: 'Results by objective',
  objective: 'Objective',
  right: 'Right',
  again: 'Choose another exam',
  explained: 'The questions',
};
