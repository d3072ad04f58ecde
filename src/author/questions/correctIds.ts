/** The ids of what is right in a list, in an order that does not hang on how it is written. */
export const correctIds = (list: readonly { id: string; correct: boolean }[]): string[] =>
  list
    .filter((one) => one.correct)
    .map((one) => one.id)
    .sort();
