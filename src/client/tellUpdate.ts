import { noticeOf } from '../progress/storage/notices.ts';
import { memory } from '../progress/store.ts';

/** Whether something is being answered or set, from which no notice should take the eye or the room. */
const isBusy = () => document.activeElement?.closest('fieldset, dialog, [data-stage]') != null;

/** Says that a newer version is there, once the learner is between two things; not where the page is that already. */
export async function tellUpdate(build = ''): Promise<void> {
  const page = await fetch(location.pathname, { cache: 'no-cache' }).then(
    (response) => response.text(),
    () => undefined,
  );
  if (page?.includes(`data-build="${build}"`) !== false) return;
  const told = new AbortController();
  const { signal } = told;
  const look = () => {
    if (signal.aborted || isBusy()) return;
    told.abort();
    memory.notify(noticeOf('update'));
  };
  document.addEventListener('focusout', () => setTimeout(look), { signal });
  look();
}
