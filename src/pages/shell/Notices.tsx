import { lazy, Suspense } from 'react';
import { useProgress } from '../../progress/store.ts';
import styles from './Notices.module.css';

/** Most learners never need one. That a newer version is there is known from a worker, which keeps this one's files. */
const NoticeList = lazy(() => import('./NoticeList.tsx').then((m) => ({ default: m.NoticeList })));

/** What the learner must be told about their data, once, without being stopped. */
export function Notices() {
  const notices = useProgress((s) => s.notices);
  return (
    <div className={styles.notices} role="status">
      {notices.length > 0 && (
        <Suspense>
          <NoticeList notices={notices} />
        </Suspense>
      )}
    </div>
  );
}
