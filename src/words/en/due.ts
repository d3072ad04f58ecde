import { dayAndMonth } from '../dates.ts';
import { plural } from '../plural.ts';

export const words = {
  due: (n: number) =>
    plural(n, { one: '# question is due for review', other: '# questions are due for review' }),
  oldest: (at: number, minutes: string) => `The oldest from ${dayAndMonth(at)}, ${minutes}.`,
  review: 'Review',
  nothing: 'No review is due today',
  next: (day: string) => `The next one comes ${day}. [About reviews]`,
  none: 'Checks you answer come back after some days. [About reviews]',
};
