/** What is said in the place of a part of a page whose code could not be fetched. */
export const words = {
  failed: 'This part could not be fetched, so it does not answer. Your answers are kept.',
  again: 'Load the page again',
};
