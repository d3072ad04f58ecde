import { plural } from '../plural.ts';

export const words = {
  due: (n: number, minutes: string) =>
    `${plural(n, { one: '# review', other: '# reviews' })} due, ${minutes}.`,
  review: 'Review',
  nothing: (next?: string) =>
    `No review is due today${next === undefined ? '' : `; the next comes ${next}`}. [About reviews]`,
};
