/** What is wrong with a text, in an author's words, as a message tells it: unexpected this, expected that. */
export interface Fault {
  unexpected: string;
  expected: string;
}

/** The same at a character of the text, for those who know no more of where the text stands. */
export interface FaultAt extends Fault {
  offset: number;
}
