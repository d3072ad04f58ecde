/** The id of a topic's picture on the page of what is found. */
export const topicSymbol = (lesson: string): string => `topic-${lesson}`;
