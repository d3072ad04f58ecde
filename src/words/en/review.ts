import { plural } from '../plural.ts';

export const words = {
  looking: 'Looking for what is due…',
  gone: 'The course was updated since this page was opened, and these questions changed. Reload the page to get them.',
  thisSession: 'This session',
  again: (what: string) => `Again: ${what}`,
  wholeCourse: 'the whole course',
  due: 'Due today',
  whatIsDue: 'What is due today',
  chosen: (questions: string, minutes: string) => `${questions}, ${minutes}.`,
  chosenWrong: (questions: string, minutes: string) =>
    `${questions} whose last answer was wrong, ${minutes}.`,
  areDue: (n: number, minutes: string) =>
    `${plural(n, { one: '# question is', other: '# questions are' })} due, ${minutes}.`,
  oneObjective: 'All belong to one objective, so they follow each other.',
  begin: 'Begin',
  goOn: 'Go on',
  stoppedAtOnce: 'You stopped before answering anything. Nothing has changed.',
  outcome: (questions: string, right: number, someWrong: boolean) =>
    `You answered ${questions}, ${right} of them right${someWrong ? '; the others come back soon' : ''}.`,
  nothingWrong: 'Nothing to put right here: no last answer was wrong.',
  nothingDue: 'Nothing is due now. New topics are open at any time.',
  practise: 'If you wish to practise all the same, you can be asked at any time:',
  practiseThis: (what: string, questions: string) => `${what}: ${questions}`,
  whatWasWrong: 'What was wrong',
  empty:
    'A check comes back here once you have answered it in its topic: first after a few days, then at longer and longer intervals. [Choose a topic]',
  next: (n: number, day: string) =>
    `The next ${plural(n, { one: 'question comes', other: '# questions come' })} back ${day}.`,
  save: 'Save the dates for your calendar',
  saved:
    'The file holds the dates as they stand today, one entry a day. Each review moves them, so save it again now and then: newer entries replace the older ones.',
  place: (n: number, all: number) => `Question ${n} of ${all}`,
  stop: 'Stop here',
};
