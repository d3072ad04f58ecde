import { plural } from '../plural.ts';

/** What the learner must be told about their data. */
export const words = {
  understood: 'Understood',
  blocked:
    'This browser does not let the page keep data, so your answers last only until you close it. You can save them to a file on the progress page.',
  full: 'There is no room left in this browser for new answers. Everything kept so far is safe, and the page will try again with your next answer. You can save your answers to a file on the progress page.',
  newer:
    'Your saved answers were written by a newer version of this page. They are left as they are, and what you do now lasts only until you close the page. Reloading usually brings the newer version.',
  unreadable:
    'Part of the saved data could not be read. It is kept aside as it was, and everything else is in use.',
  clock:
    'The clock of this device is behind your latest answers: it was ahead when you gave them, or it is wrong now. Nothing is lost, but reviews may come late. Setting the clock right helps.',
  'cleared-elsewhere':
    'Your answers were deleted in another tab, so this page starts afresh too. What you answer from now on is kept.',
  added: (n: number) => `${answersWere(n)} added.`,
  nothingNew: 'There was nothing new to add.',
  known: (n: number) => `${answersWere(n)} already here.`,
  strange: 'None of them was known here: if the file is another learner’s, those answers now count as yours.',
  damaged: (n: number) => `${answersWere(n)} damaged and left out.`,
};

const answersWere = (n: number) => plural(n, { one: '# answer was', other: '# answers were' });
