import { words } from '#words/notices';
import type { Notice } from '../../progress/storage/notices.ts';
import { dismiss } from '../../progress/store.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Notices.module.css';

export const NoticeList = ({ notices }: { notices: readonly Notice[] }) =>
  notices.map((notice) => (
    <div key={notice.id} className={styles.notice}>
      <p>{notice.kind === 'imported' ? notice.text : words[notice.kind]}</p>
      {notice.kind === 'update' && <Button onClick={() => location.reload()}>{words.load}</Button>}
      <Button onClick={() => dismiss(notice.id)}>{words.understood}</Button>
    </div>
  ));
