export const words = {
  title: 'There is no such page',
  lead: 'The address may have a typing mistake, or the page has moved. Your answers are safe in this browser.',
  topics: 'All topics',
};
