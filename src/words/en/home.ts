import { plural } from '../plural.ts';

/** What the home page says to who has begun. */
export const words = {
  notStarted: 'Not started',
  answered: (n: number, all: number) => `${n} of ${all} answered`,
  left: (minutes: number) => `about ${plural(minutes, { one: 'a minute left', other: '# minutes left' })}`,
  done: 'Done',
  right: (n: number, all: number) => `${n} of ${all} right`,
  at: (topic: string, section: number, all: number) => `${topic}, ${section} of ${all}`,
  topic: (number: number, all: number) => `Topic ${number} of ${all}`,
  toTheEnd: (minutes: number) =>
    `About ${plural(minutes, { one: 'a minute', other: '# minutes' })} to the end of the topic.`,
  allAnswered: 'Every question of this topic is answered.',
  continue: 'Continue',
  continueAt: (section: string) => `Continue: ${section}`,
  sum: (right: number, scored: number) =>
    `${right} of ${plural(scored, { one: '# question', other: '# questions' })} right so far. [Progress]`,
};
