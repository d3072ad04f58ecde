/** What is said of a number that was typed and cannot be taken. */
export const words = {
  /** Words for powers of ten, behind a number: 1.5 million. */
  powers: { thousand: 3, million: 6, billion: 9, trillion: 12 },
  example: (unit: string | undefined) =>
    unit ? `Write a number in ${unit}, such as 8,000 or 8e3.` : 'Write a number such as 8,000 or 8e3.',
  empty: 'Type a number first.',
  ambiguous: (shown: string, either: string, or: string) =>
    `“${shown}” can be read as ${either} or as ${or}. Write one of these.`,
  grouping: (shown: string, marks: string, example: string) =>
    `“${shown}” — the marks in “${marks}” do not part groups of three digits. ${example}`,
  byZero: (shown: string, example: string) => `“${shown}” divides by zero. ${example}`,
  tooLarge: (shown: string, example: string) => `“${shown}” is too large. ${example}`,
  unread: (shown: string, unread: string, example: string) =>
    unread === shown
      ? `“${shown}” could not be read as a number. ${example}`
      : `“${shown}” — could not read “${unread}”. ${example}`,
};
