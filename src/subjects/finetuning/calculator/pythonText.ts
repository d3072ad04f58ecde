/** A Python text. JSON’s escapes are Python’s too. */
export const text = (value: string) => JSON.stringify(value);
/** A Python list of texts. */
export const list = (names: readonly string[]) => `[${names.map(text).join(', ')}]`;
