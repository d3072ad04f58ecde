import { words } from '#words/notices';
import type { Trouble } from './repository.ts';

export interface Notice {
  id: string;
  kind: Trouble | 'unreadable' | 'cleared-elsewhere' | 'clock' | 'update' | 'imported';
  text: string;
}

export const noticeOf = (kind: Exclude<Notice['kind'], 'imported'>): Notice => ({
  id: kind,
  kind,
  text: words[kind],
});
