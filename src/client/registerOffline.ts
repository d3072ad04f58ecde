import { base } from '../ui/href.ts';
import { scriptFailed } from './scriptFailed.ts';

/** At most how often a page that is looked at again asks for a newer worker. */
const ASK_AGAIN_MS = 3_600_000;

/**
 * Has the whole course kept for reading offline, unless the learner asked the browser to save data; and hears of a newer
 * build, whose worker comes.
 */
export function registerOffline() {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (import.meta.env.DEV || connection?.saveData || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const { build } = document.documentElement.dataset;
  // Where the browser keeps nothing, the course works as it does without this.
  void Promise.all([serviceWorker.register(`${base}offline.js`, { scope: base }), serviceWorker.ready])
    .then(([registration, { active }]) => {
      active?.postMessage({ build });
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => {
          if (installing.state !== 'installed' || !registration.active) return;
          import('./tellUpdate.ts').then((m) => m.tellUpdate(build)).catch(scriptFailed);
        });
      });
      let asked = Date.now();
      document.addEventListener('visibilitychange', () => {
        if (document.hidden || Date.now() - asked < ASK_AGAIN_MS) return;
        asked = Date.now();
        registration.update().catch(() => undefined);
      });
    })
    .catch(() => undefined);
}
