/** What is wrong with the sizes of a model. */
export const words = {
  shown: { text: (text: string) => `the text “${text}”`, list: 'a list', object: 'an object' },
  unnamed: (family: string) => `A ${family} model`,
  unknownFamily: (of: {
    name: string;
    value: string;
    nearest: readonly string[];
    families: readonly string[];
  }) =>
    `${of.name} is ${of.value}, whose layers the calculator does not know. The nearest it knows are ${of.nearest.join(', ')}; in all: ${of.families.join(', ')}.`,
  noFamily: (name: string, families: readonly string[]) =>
    `${name} is missing, so the layout of the layers is unknown. The calculator knows ${families.join(', ')}.`,
  missing: (name: string) => `${name} is missing, and the count depends on it.`,
  notWhole: (name: string, value: string) => `${name} is ${value}; it must be a whole number.`,
  outside: (name: string, value: string, most: string) =>
    `${name} is ${value}; a whole number from 1 to ${most} is expected.`,
  notBoolean: (name: string, value: string) => `${name} is ${value}; true or false is expected.`,
  tooLarge: 'Together these sizes make a model too large to be counted exactly.',
  undivided: (of: { hidden: string; width: string; heads: string; named: string }) =>
    `${of.hidden} (${of.width}) does not divide into ${of.heads} heads (${of.named}), so the head size is unknown.`,
  unshared: (heads: string, shared: string, name: string) =>
    `${heads} heads do not share ${shared} key and value heads evenly (${name}).`,
};
