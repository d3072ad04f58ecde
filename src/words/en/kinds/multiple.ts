import { plural } from '../../plural.ts';

export const words = {
  instruction: 'Choose all that apply',
  all: (total: number) =>
    plural(total, {
      one: 'You chose the one correct option.',
      other: 'You chose all # correct options.',
    }),
  some: (right: number, total: number, wrong: number) => {
    const of = plural(total, { one: 'the # correct option', other: 'the # correct options' });
    const beside = plural(wrong, {
      one: ', and # that is not correct',
      other: ', and # that are not correct',
    });
    return `You chose ${right} of ${of}${wrong > 0 ? beside : ''}.`;
  },
};
