/** A list of names with one of them put in or taken out. */
export const toggled = (names: readonly string[], name: string, on: boolean) =>
  on ? [...names, name] : names.filter((other) => other !== name);
