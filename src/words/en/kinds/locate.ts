import { plural } from '../../plural.ts';

export const words = {
  instruction: 'Choose all boxes of the figure that apply.',
  chooseFirst: 'Choose a box of the figure first.',
  all: (total: number) =>
    plural(total, { one: 'You chose the one correct box.', other: 'You chose all # correct boxes.' }),
  some: (right: number, total: number, wrong: number) => {
    const of = plural(total, { one: 'the # correct box', other: 'the # correct boxes' });
    const beside = plural(wrong, {
      one: ', and # that is not correct',
      other: ', and # that are not correct',
    });
    return `You chose ${right} of ${of}${wrong > 0 ? beside : ''}.`;
  },
  told: (box: string, verdict: string) => `${box}: ${verdict}`,
  rightlyChosen: 'Rightly chosen',
  missed: 'Belongs to the answer, not chosen',
  wronglyChosen: 'Chosen, not correct',
  rightlyLeft: 'Rightly left',
};
