import { words } from '#words/notices';
import { dismiss, useProgress } from '../../progress/store.ts';

/** What the learner must be told about their data, once, without being stopped. */
export function Notices() {
  const notices = useProgress((s) => s.notices);
  return (
    <div className="notices" role="status">
      {notices.map((notice) => (
        <div key={notice.id} className="notice">
          <p>{notice.text}</p>
          <button type="button" className="button" onClick={() => dismiss(notice.id)}>
            {words.understood}
          </button>
        </div>
      ))}
    </div>
  );
}
