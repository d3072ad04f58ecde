import { plural } from '../plural.ts';

/** The guesses before the topics beside the answers since. */
export const words = {
  none: 'The guesses you made before the topics stand here once you have made some, each beside what you answered since.',
  sum: (guesses: number, right: number, again: number, rightNow: number) =>
    `Of ${plural(guesses, { one: '# guess', other: '# guesses' })} ${right} ${plural(right, { one: 'was', other: 'were' })} right. Of the ${again} answered again, ${rightNow} ${plural(rightNow, { one: 'is', other: 'are' })}.`,
  before: 'Before',
  now: 'Now',
  right: 'right',
  wrong: 'not right',
  open: '[Answer it again]',
};
