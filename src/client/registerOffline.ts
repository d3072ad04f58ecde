import { base } from '../ui/href.ts';

/** Has the whole course kept for reading offline, unless the learner asked the browser to save data. */
export function registerOffline() {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (import.meta.env.DEV || connection?.saveData || !('serviceWorker' in navigator)) return;
  // Where the browser keeps nothing, the course works as it does without this.
  navigator.serviceWorker.register(`${base}offline.js`, { scope: base }).catch(() => undefined);
}
