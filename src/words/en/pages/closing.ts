import { plural } from '../../plural.ts';

export const words = {
  lead: (topics: number) =>
    `If you have answered the checks of ${plural(topics, { one: 'the topic', other: 'all # topics' })}, you can do the following. Nobody but you has checked it: where an item feels unsure, its topic is one step away.`,
  beforeNow: 'Before the topics, and now',
  progress: 'All of your progress',
  inventory: 'The questions before and after the course',
  exam: 'Exam',
  reading: 'What to read next',
};
