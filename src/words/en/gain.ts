import { plural } from '../plural.ts';

/** Both results of the inventory and the gain between them. */
export const words = {
  onlyAfter: (right: number, all: number) =>
    `${right} of ${all} right. Before the course you did not answer ${plural(all, { one: 'this question', other: 'these questions' })}, so nothing can be said of a gain.`,
  inventory: 'Inventory',
  right: 'Right',
  before: 'Before the course',
  after: 'After the course',
  outOf: (n: number, all: number) => `${n} of ${all}`,
  gain: 'Normalised gain',
  none: 'none to be had',
  leftOut: (n: number, all: number) =>
    `${n} of the ${all} questions changed since or were answered only once, and are left out.`,
  care: 'Read it with care. There are few questions, and one more or less moves the gain by much. They are the same twice, so remembering them counts too. Nobody watched you answer. And choosing the right option is less than being able to do the work.',
  nothingCompared: 'No question was answered both times in the same version.',
  allRightBefore:
    'Everything was right before the course, so there was nothing to gain, and the measure says nothing.',
  fewer:
    'Fewer are right than before. With so few questions that happens by chance, above all where you guessed well the first time.',
  meaning: (missing: number, won: number) =>
    `Of the ${missing} you did not have right before, there ${plural(missing, { one: 'is', other: 'are' })} ${won} fewer now: the gain is ${won} of ${missing}. It is 0 when nothing changed and 1 when everything that was missing is there.`,
};
