/** A choice of several parts: `part=value` for each part that has one. */
export const valueIn = (typed: readonly string[], part: string): string => {
  const found = typed.find((pair) => pair.startsWith(`${part}=`));
  return found === undefined ? '' : found.slice(part.length + 1);
};

/** The same with another value for one part, or with none. */
export const withValue = (typed: readonly string[], part: string, value: string): string[] => [
  ...typed.filter((pair) => !pair.startsWith(`${part}=`)),
  ...(value === '' ? [] : [`${part}=${value}`]),
];

/** The parts a choice speaks of. */
export const partsOf = (choice: readonly string[]): string[] =>
  choice.map((pair) => pair.split('=', 1)[0] ?? '');
