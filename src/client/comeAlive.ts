import { takeEarlyEvents } from './earlyEvents.ts';
import { scriptFailed } from './scriptFailed.ts';

/**
 * Gives a part that hears by now what came before, and what comes meanwhile; then it listens by itself. The code for
 * that is fetched by who was so early.
 */
export async function comeAlive(part: HTMLElement): Promise<void> {
  try {
    for (let events = takeEarlyEvents(part); events.length > 0; events = takeEarlyEvents(part))
      await (await import('./giveAgain.ts')).giveAgain(events);
  } catch {
    scriptFailed();
  }
  delete part.dataset.waking;
  part.dataset.live = '';
}
