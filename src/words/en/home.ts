import { plural } from '../plural.ts';

export const words = {
  states: { new: 'Not started', done: 'Done' },
  answered: (n: number, all: number) => `${n} of ${all} answered`,
  minutes: (n: number) => `About ${plural(n, { one: '# minute', other: '# minutes' })}`,
  after: (topics: readonly string[]) => `best after ${topics.map((topic) => `“${topic}”`).join(', ')}`,
  stopped: (topic: string, section?: string) =>
    `Welcome back. You stopped in “${topic}”${section === undefined ? '' : `, at “${section}”`}.`,
  continue: 'Continue there',
  next: (topic: string) => `Welcome back. Next is “${topic}”.`,
  goOn: 'Go on',
  start: (topics: number, minutes: number) =>
    `${plural(topics, { one: '# topic', other: '# topics' })}, about ${plural(minutes, { one: '# minute', other: '# minutes' })} in all. Your answers stay in this browser.`,
  begin: 'Begin with topic 1',
  inventory: (questions: number) =>
    `To see later what the course changed, first answer [${plural(questions, { one: '# question', other: '# questions' })} without help].`,
  reviews: 'Checks you answer come back for review after some days. [About reviews]',
};
