import { weekdayAndDate } from '../dates.ts';
import { plural } from '../plural.ts';

/** What reviews, exams, the inventory and progress all say. */
export const words = {
  questions: (n: number) => plural(n, { one: '# question', other: '# questions' }),
  answers: (n: number) => plural(n, { one: '# answer', other: '# answers' }),
  minutes: (n: number) => `about ${plural(n, { one: 'a minute', other: '# minutes' })}`,
  outOf: (n: number, all: number) => `${n} of ${all}`,
  day: { today: 'later today', tomorrow: 'tomorrow', on: (at: number) => `on ${weekdayAndDate(at)}` },
  failed: 'The questions could not be fetched. Try again when you are online.',
};
