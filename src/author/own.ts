/** The entry an author named: never what every object has by itself, such as `constructor`. */
export const own = <T>(table: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
