/** What is said of a part of a page that does not answer: its code could not be fetched, or has failed. */
export const words = {
  failed: 'This part could not be fetched, so it does not answer. Your answers are kept.',
  again: 'Load the page again',
  stopped: 'This part has stopped, and stands as it was last. Your answers are kept.',
  afresh: '[Start it again], or [load the page again].',
};
