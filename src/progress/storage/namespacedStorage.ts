/** The part of `Storage` used here. */
export type KeyValue = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** What could be made of a parsed value; not whole: some or all of it could not be read. */
export interface Parsed<T> {
  value: T | undefined;
  whole: boolean;
}

export interface Kept<T> {
  text: string;
  value: T | undefined;
  /** Why the unreadable part could not be set aside: then this key must not be written. */
  error?: unknown;
}

/**
 * The course's own keys in a storage that other pages of the same address share. Every verb throws when the storage
 * does. Text that cannot be read moves to `aside:<time>:<key>` as it is, and stays there.
 */
export interface NamespacedStorage {
  prefix: string;
  keys(): string[];
  set(key: string, text: string): void;
  remove(key: string): void;
  text(key: string): string | null;
  copyAside(key: string, text: string): void;
  read<T>(key: string, parseValue: (raw: unknown) => Parsed<T>): Kept<T> | undefined;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Parses values that are read whole or not at all. */
export const wholly =
  <T>(is: (raw: unknown) => raw is T) =>
  (raw: unknown): Parsed<T> =>
    is(raw) ? { value: raw, whole: true } : { value: undefined, whole: false };

export function openNamespacedStorage(
  courseId: string,
  storage: KeyValue,
  clock: () => number,
  onUnreadable: () => void,
): NamespacedStorage {
  const prefix = `deltaq:${courseId}:`;
  const text = (key: string) => storage.getItem(prefix + key);
  const set = (key: string, value: string) => storage.setItem(prefix + key, value);
  const remove = (key: string) => storage.removeItem(prefix + key);

  function keys(): string[] {
    const all = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
    return all.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  }

  function copyAside(key: string, value: string): void {
    const isCopy = (one: string) =>
      one.startsWith('aside:') && one.endsWith(`:${key}`) && text(one) === value;
    if (keys().some(isCopy)) return;
    let time = clock();
    while (text(`aside:${time}:${key}`) !== null) time++;
    set(`aside:${time}:${key}`, value);
  }

  function read<T>(key: string, parseValue: (raw: unknown) => Parsed<T>): Kept<T> | undefined {
    const found = text(key);
    if (found === null) return undefined;
    const { value, whole } = parseValue(parseJson(found));
    if (whole) return { text: found, value };
    onUnreadable();
    try {
      copyAside(key, found);
      const rest = value === undefined ? '' : JSON.stringify(value);
      if (rest) set(key, rest);
      else remove(key);
      return { text: rest, value };
    } catch (error) {
      return { text: found, value, error };
    }
  }

  return { prefix, keys, set, remove, text, copyAside, read };
}
