/** What is wrong with a pasted configuration. */
export const words = {
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
};
