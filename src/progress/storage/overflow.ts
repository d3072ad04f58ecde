import type { Attempt } from '../attempts/record.ts';
import { isObject, isPlace, isSettings } from './guard.ts';
import { type KeyValue, parseJson } from './namespacedStorage.ts';
import type { Change } from './repository.ts';
import { packSegment, parseSegment } from './segment.ts';
import { parseDrafts, parseSittings } from './upgrade.ts';

interface Unsaved {
  attempts: Attempt[];
  change: Change;
}

/** What found no room in the storage, kept with the tab until it does. */
export interface Overflow {
  /** What waits there, unless everything was deleted since. */
  read(epoch: string | undefined): Unsaved | undefined;
  write(epoch: string | undefined, unsaved: Unsaved): void;
  clear(): void;
  /** The last attempt that was saved to a file in this tab. */
  savedUpTo(): string | null;
  noteSaved(attemptId: string): void;
}

export function openOverflow(prefix: string, tab: KeyValue): Overflow {
  const key = `${prefix}unsaved`;

  function read(epoch: string | undefined): Unsaved | undefined {
    const raw = parseJson(tab.getItem(key) ?? 'null');
    if (!isObject(raw)) return undefined;
    // Where the storage cannot be read, nobody knows of a deletion.
    if (epoch !== undefined && raw.epoch !== undefined && raw.epoch !== epoch) return undefined;
    const change = isObject(raw.change) ? raw.change : {};
    const drafts = parseDrafts(change.drafts).value;
    const sittings = parseSittings(change.sittings).value;
    return {
      attempts: parseSegment(raw.log).value ?? [],
      change: {
        ...(drafts && { drafts }),
        ...(sittings && { sittings }),
        ...(isSettings(change.settings) && { settings: change.settings }),
        ...(isPlace(change.place) && { place: change.place }),
      },
    };
  }

  return {
    read,
    write: (epoch, { attempts, change }) =>
      tab.setItem(key, JSON.stringify({ epoch, log: packSegment(attempts), change })),
    clear: () => tab.removeItem(key),
    savedUpTo: () => tab.getItem(`${prefix}saved`),
    noteSaved: (attemptId) => tab.setItem(`${prefix}saved`, attemptId),
  };
}
