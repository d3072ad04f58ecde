import { words } from '#words/notices';
import { dismiss, useProgress } from '../../progress/store.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Notices.module.css';

/** What the learner must be told about their data, once, without being stopped. */
export function Notices() {
  const notices = useProgress((s) => s.notices);
  return (
    <div className={styles.notices} role="status">
      {notices.map((notice) => (
        <div key={notice.id} className={styles.notice}>
          <p>{notice.kind === 'imported' ? notice.text : words[notice.kind]}</p>
          {notice.kind === 'update' && <Button onClick={() => location.reload()}>{words.load}</Button>}
          <Button onClick={() => dismiss(notice.id)}>{words.understood}</Button>
        </div>
      ))}
    </div>
  );
}
