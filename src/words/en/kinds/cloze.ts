import { plural } from '../../plural.ts';

export const words = {
  instruction: 'Fill in every blank.',
  blank: (label: string, place: number, total: number) =>
    total === 1 ? `Blank: ${label}` : `Blank ${place} of ${total}: ${label}`,
  empty: (blank: string) => `${blank} is empty.`,
  unread: (blank: string, reason: string) => `${blank}. ${reason}`,
  all: (total: number) => plural(total, { one: 'The blank is filled.', other: 'All # blanks are filled.' }),
  some: (right: number, total: number) =>
    plural(total, {
      one: `${right} of # blank filled rightly.`,
      other: `${right} of # blanks filled rightly.`,
    }),
  wrong: (filling: string) => `${filling}, not correct`,
  anythingElse: 'Anything else',
};
