export const words = {
  title: 'There is no such page',
  lead: 'The address may have a typing mistake, or the page has moved. Your answers are safe in this browser.',
  topics: 'All topics',
  notKept: {
    title: 'This page cannot be fetched just now',
    lead: 'There is no connection, or the site does not answer, and this page is not among those kept in this browser. Your answers are safe. [Try again], or go on with what is kept:',
  },
};
