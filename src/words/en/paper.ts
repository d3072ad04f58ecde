import { plural } from '../plural.ts';

export const words = {
  failed:
    'The answers could not be fetched, so nothing was handed in. Your paper is kept; try again when you are online.',
  unread: (n: number) => `${plural(n, { one: 'One answer', other: '# answers' })} cannot be read yet.`,
  stillOpen: (n: number) => `${questionsAre(n)} still open. An honest guess is fine.`,
  questions: 'Questions',
  answered: ', answered',
  open: ', open',
  flagged: ', flagged',
  state: (answered: number, all: number, flagged: number) =>
    `${answered} of ${all} answered${flagged > 0 ? `, ${flagged} flagged` : ''}. Filled: answered. Corner: flagged.`,
  handIn: 'Hand in',
  warning: 'Hand in as it is?',
  leftOpen: (n: number) => `${questionsAre(n)} still open. What is open counts as not right.`,
  leftFlagged: (n: number) => `${questionsAre(n)} flagged.`,
  goOn: 'Go on answering',
  handInNow: 'Hand in now',
  leaving: 'Throw it away?',
  lost: (n: number) =>
    `${plural(n, { one: '# answer has', other: '# answers have' })} been given and would be lost.`,
  openOnes: 'Open',
  flaggedOnes: 'Flagged',
  question: 'Question ',
  unexplained: 'The explanations could not be fetched. Your answers are kept; reload when you are online.',
};

const questionsAre = (n: number) => plural(n, { one: '# question is', other: '# questions are' });
