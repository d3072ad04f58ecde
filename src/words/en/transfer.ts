import { plural } from '../plural.ts';

/** The file a learner saves, and what may be wrong with one that is read. */
export const words = {
  file: (course: string, day: string) => `deltaq-${course}-${day}.json`,
  notJson: 'This file could not be read: it is not JSON. Choose a file you saved on the progress page.',
  notOurs: 'This is not a file saved by DeltaQ. Choose a file you saved on the progress page.',
  otherCourse: (course: string) => `This file belongs to another course (“${course}”), so nothing was added.`,
  noVersion: 'This file is damaged: it does not say which version it is, so nothing was added.',
  newer: 'This file was saved by a newer version of this page. Reload the page and try again.',
  tooOld: 'This file was saved by a version of the page that can no longer be read.',
  noAnswers: 'This file is damaged: it holds no list of answers, so nothing was added.',
  tooLarge: (megabytes: number, most: number) =>
    `This file has ${megabytes} MB. A saved record has ${most} MB at most, so nothing was added.`,
  tooMany: (n: number, most: number) =>
    `This file holds ${answers(n)}, and a browser has room for ${answers(most)} at most, so nothing was added.`,
  noRoom: (n: number) =>
    `There is no room in this browser for the ${answers(n)} that this file would add, so nothing was added.`,
  allDamaged: (n: number) => `This file is damaged: ${answers(n)} in it could not be read, and no others.`,
  added: (n: number) => `${answersWere(n)} added.`,
  nothingNew: 'There was nothing new to add.',
  known: (n: number) => `${answersWere(n)} already here.`,
  strange: 'None of them was known here: if the file is another learner’s, those answers now count as yours.',
  damaged: (n: number) => `${answersWere(n)} damaged and left out.`,
};

const answers = (n: number) => plural(n, { one: '# answer', other: '# answers' });

const answersWere = (n: number) => plural(n, { one: '# answer was', other: '# answers were' });
