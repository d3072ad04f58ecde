import type { Trouble } from './repository.ts';

/** Something the learner must be told about their data. */
export interface Notice {
  id: string;
  kind: Trouble | 'unreadable' | 'cleared-elsewhere' | 'clock' | 'update' | 'imported';
  /** What a file brought; the other kinds say all there is to say. */
  text?: string;
}

export const noticeOf = (kind: Exclude<Notice['kind'], 'imported'>): Notice => ({ id: kind, kind });
