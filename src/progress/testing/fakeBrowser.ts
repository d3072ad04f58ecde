import type { Page } from '../storage/createProgress.ts';
import type { KeyValue } from '../storage/namespacedStorage.ts';

export interface FakeTab {
  storage: KeyValue;
  window: Page & { fire(type: string, detail?: object): void };
}

/** For tests: one storage, many tabs. Storage events wait until `deliver`, as they do in a real browser. */
export function fakeBrowser(initial: Record<string, string> = {}) {
  const data = new Map(Object.entries(initial));
  const tabs: FakeTab[] = [];
  const events: (() => void)[] = [];
  /** Thrown by every write that would make the values longer than `room` characters together. */
  const limits = { room: Number.POSITIVE_INFINITY, blocked: false };

  function fail(name: string): never {
    throw new DOMException('Refused', name);
  }

  function tab(): FakeTab {
    const listeners = new Set<[string, (event: Event) => void]>();
    function change(key: string, newValue: string | null): void {
      const old = data.get(key) ?? null;
      if (old === newValue) return;
      if (newValue === null) data.delete(key);
      else data.set(key, newValue);
      for (const other of tabs) {
        if (other !== self) events.push(() => other.window.fire('storage', { key, newValue }));
      }
    }
    const guard = () => limits.blocked && fail('SecurityError');
    const self: FakeTab = {
      storage: {
        get length() {
          guard();
          return data.size;
        },
        key: (i) => [...data.keys()][i] ?? null,
        getItem: (key) => {
          guard();
          return data.get(key) ?? null;
        },
        setItem: (key, value) => {
          guard();
          const others = [...data].filter(([known]) => known !== key);
          const size = others.reduce((sum, [, text]) => sum + text.length, value.length);
          if (size > limits.room) fail('QuotaExceededError');
          change(key, value);
        },
        removeItem: (key) => {
          guard();
          change(key, null);
        },
      },
      window: {
        addEventListener: (type, listener) => listeners.add([type, listener]),
        removeEventListener: (type, listener) => {
          for (const one of listeners) if (one[0] === type && one[1] === listener) listeners.delete(one);
        },
        fire: (type, detail = {}) => {
          const event = Object.assign(new Event(type), detail);
          for (const [kind, listener] of [...listeners]) if (kind === type) listener(event);
        },
      },
    };
    tabs.push(self);
    return self;
  }

  function deliver(): number {
    let delivered = 0;
    for (let next = events.shift(); next; next = events.shift()) {
      next();
      delivered++;
      if (delivered > 1000) throw new Error('Tabs answer each other without end');
    }
    return delivered;
  }

  return { data, tab, deliver, limits, dropEvents: () => events.splice(0) };
}
