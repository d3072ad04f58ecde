import { formatNumber } from '../../notation/format.ts';
import type { Trouble } from './repository.ts';

export interface Notice {
  id: string;
  kind: Trouble | 'unreadable' | 'cleared-elsewhere' | 'clock' | 'imported';
  text: string;
}

const texts: Record<Exclude<Notice['kind'], 'imported'>, string> = {
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
};

export const noticeOf = (kind: keyof typeof texts): Notice => ({ id: kind, kind, text: texts[kind] });

export const count = (n: number, one: string, many: string): string =>
  n === 1 ? `1 ${one}` : `${formatNumber(n)} ${many}`;

/** `strange`: there were answers here already, and the file shares none of them. */
export function importedNotice(added: number, known: number, skipped: number, strange: boolean): Notice {
  const sentences = [
    added > 0 ? `${count(added, 'answer was', 'answers were')} added.` : 'There was nothing new to add.',
    known > 0 ? `${count(known, 'answer was', 'answers were')} already here.` : '',
    strange
      ? 'None of them was known here: if the file is another learner’s, those answers now count as yours.'
      : '',
    skipped > 0 ? `${count(skipped, 'answer was', 'answers were')} damaged and left out.` : '',
  ];
  return { id: 'imported', kind: 'imported', text: sentences.filter(Boolean).join(' ') };
}
