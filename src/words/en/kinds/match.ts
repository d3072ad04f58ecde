export const words = {
  instruction: 'Choose an answer for each. An answer may fit several of them, or none.',
  choose: 'Choose…',
  chooseFirst: 'Choose an answer for each first.',
  open: (items: string[], total: number) =>
    `${items.length} of ${total} have no answer yet: ${items.join('; ')}.`,
  all: (total: number) => `All ${total} are matched.`,
  some: (right: number, total: number) => `${right} of ${total} are matched.`,
  wrong: (answer: string) => `${answer}, not correct`,
};
