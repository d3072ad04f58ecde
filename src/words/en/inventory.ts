export const words = {
  before: 'Before the course',
  after: 'After the course',
  how: 'Answer each question as well as you can, by a guess where you must. What you choose is kept, so you may leave and come back.',
  away: 'Leave it for now and forget these choices',
  size: (questions: string, minutes: string) => `${questions}, ${minutes}.`,
  begin: 'Begin',
  doneAlready: 'I have done the course already',
  kept: 'Kept',
  waiting:
    'Your answers before the course are kept. They are not marked yet: come back after the last topic and answer again, then you see both, explained.',
  topics: 'To the topics',
  doneNow: 'I have done the course: answer again',
  title: 'Before and after',
  again: 'Answer again',
  questions: 'The questions',
  yours: 'With your answers after the course.',
};
