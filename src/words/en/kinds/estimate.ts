import { plural } from '../../plural.ts';

const way = (off: number) => (off < 0 ? 'small' : 'large');

export const words = {
  instruction: 'An estimate is enough: the right order of magnitude counts.',
  label: 'Your estimate',
  scale: 'Your estimate, on a scale of powers of ten',
  none: 'no estimate yet',
  you: 'you',
  answer: 'answer',
  rightOrder: 'Correct order of magnitude',
  typeFirst: 'Move the slider or type a number first.',
  notOnScale: (read: string) => `${read} is not on the scale. Type a number above 0.`,
  about: (answer: string) => `about ${answer}`,
  exact: 'Your estimate is on the point.',
  within: (off: number, times: string) =>
    `Your estimate is too ${way(off)} by a factor of ${times}, within the right order.`,
  beyond: (off: number, orders: number, times: string) =>
    `Your estimate is ${plural(orders, { one: '# order', other: '# orders' })} of magnitude too ${way(off)}, a factor of about ${times}.`,
  tooSmall: 'Too small',
  tooLarge: 'Too large',
};
