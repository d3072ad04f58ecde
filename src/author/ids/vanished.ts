/** Questions that the ledger holds and the course does not ask, as an author is told of them: all at once. */
export const noLongerAsked = (ids: readonly string[]): string =>
  ids.length === 1
    ? `question “${ids[0]}”, which is no longer asked`
    : `${ids.length} questions, which are no longer asked: ${ids.map((id) => `“${id}”`).join(', ')}`;

/** What is to be done about them. */
export const wantedOf = (ids: readonly string[]): string =>
  ids.length === 1
    ? `it among the aliases of what it became, or npm run ids -- --retire ${ids[0]} "the reason"`
    : 'each among the aliases of what it became, or for all the others npm run ids -- --retire-all "the reason"';
