/** What stands around the calculator, drawn by the build alone. */
export const words = {
  calculatorPage: {
    calculator: 'Calculator',
    howManyParameters:
      'How many parameters a method trains in a model, how large its file becomes, and what memory training takes, with the working line by line.',
    numbersBelowExample:
      'The numbers below are an example: changing them needs scripts, which are switched off.',
  },
};
