import { isObject } from './guard.ts';
import { type KeyValue, parseJson } from './namespacedStorage.ts';

const MARK = 'deltaq:';

function parse(name: string): Map<string, string> {
  const raw = name.startsWith(MARK) ? parseJson(name.slice(MARK.length)) : undefined;
  const texts = isObject(raw) ? Object.entries(raw) : [];
  return new Map(texts.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/**
 * A storage that lasts as long as the tab, in the name of its window: where a browser blocks all others, this goes along
 * links, Back and reloading. Browsers empty it when the tab goes to another site. Without a window, it is as good as
 * memory.
 */
export function tabStorage(
  window: { name: string } = typeof document === 'undefined' ? { name: '' } : globalThis.window,
): KeyValue {
  const read = () => parse(window.name);
  const change = (act: (texts: Map<string, string>) => void) => {
    const texts = read();
    act(texts);
    window.name = texts.size > 0 ? MARK + JSON.stringify(Object.fromEntries(texts)) : '';
  };
  return {
    get length() {
      return read().size;
    },
    key: (i) => [...read().keys()][i] ?? null,
    getItem: (key) => read().get(key) ?? null,
    setItem: (key, text) => change((texts) => texts.set(key, text)),
    removeItem: (key) => {
      if (read().has(key)) change((texts) => texts.delete(key));
    },
  };
}
