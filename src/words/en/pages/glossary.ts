export const words = {
  letters: 'Letters of the glossary',
  /** For terms that begin with a figure. */
  numbers: '0–9',
  taught: (topic: string) => `Taught in “${topic}”.`,
};
