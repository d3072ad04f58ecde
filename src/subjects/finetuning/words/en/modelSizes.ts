/** What is wrong with the sizes of a model, or with the text they are read from. */
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
  config: {
    whisper:
      'Encoder and decoder differ in heads or feed-forward width; the calculator counts only models where they agree.',
    opt: 'This OPT leaves out biases or norm weights, a layout the calculator does not know.',
    gpt2: 'This GPT-2 has attention to an encoder, a layout the calculator does not know.',
    nothing: 'There is nothing to read. Paste the text of a config.json.',
    tooLong: (characters: string) =>
      `The text has ${characters} characters; a config.json has at most some thousands.`,
    notJson: 'This is not well-formed JSON. Paste the whole config.json, from its first { to its last }.',
    notObject: (value: string) => `This is ${value}, not the object of settings that a config.json holds.`,
    known: (families: readonly string[]) => `The calculator knows ${families.join(', ')}.`,
    several: (known: string) =>
      `This model is made of several parts, each with a configuration of its own. ${known}`,
    noType: (known: string) => `model_type is missing, so the layout of the layers is unknown. ${known}`,
    notText: (value: string, known: string) =>
      `model_type is ${value}; the name of a family is expected. ${known}`,
    unknown: (value: string, nearest: string, known: string) =>
      `model_type is ${value}, whose layers the calculator does not know. The nearest name it knows is ${nearest}. ${known}`,
  },
};
