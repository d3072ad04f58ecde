import { words } from '#words/notices';
import type { Trouble } from './repository.ts';

export interface Notice {
  id: string;
  kind: Trouble | 'unreadable' | 'cleared-elsewhere' | 'clock' | 'imported';
  text: string;
}

export const noticeOf = (kind: Exclude<Notice['kind'], 'imported'>): Notice => ({
  id: kind,
  kind,
  text: words[kind],
});

/** `strange`: there were answers here already, and the file shares none of them. */
export function importedNotice(added: number, known: number, skipped: number, strange: boolean): Notice {
  const sentences = [
    added > 0 ? words.added(added) : words.nothingNew,
    known > 0 ? words.known(known) : '',
    strange ? words.strange : '',
    skipped > 0 ? words.damaged(skipped) : '',
  ];
  return { id: 'imported', kind: 'imported', text: sentences.filter(Boolean).join(' ') };
}
