import { plural } from '../plural.ts';

export const words = {
  pictures:
    'A square is a question: filled where it was answered rightly, half where it was answered otherwise, empty where it waits. The bar is the time that what you got right is likely to hold, from a day to a year, with marks at a week and a month.',
  table: {
    title: 'The objectives as a table',
    columns: ['Objective', 'Answered', 'Right', 'Likely to hold'],
  },
  open: (questions: number) =>
    `Not answered yet, ${plural(questions, { one: '# question', other: '# questions' })}`,
  state: (right: number, answered: number, all: number) =>
    `${right} right of ${answered} answered, ${all} in all`,
  holds: (span: string) => `what you got right is likely to hold for about ${span}`,
  again: 'ask again',
  day: 'a day',
  days: (n: number) => plural(n, { one: '# day', other: '# days' }),
  weeks: (n: number) => plural(n, { one: '# week', other: '# weeks' }),
  months: (n: number) => plural(n, { one: '# month', other: '# months' }),
  years: (n: number) => plural(n, { one: '# year', other: '# years' }),
};
