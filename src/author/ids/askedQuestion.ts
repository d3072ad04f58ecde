import { createHash } from 'node:crypto';
import { authorKindOf } from '../../questions/kinds/authors.ts';
import type { Place } from '../problem.ts';
import type { QuestionSource } from '../questions/authorKind.ts';

/** A question by what answers to it hang on. */
export interface AskedQuestion {
  id: string;
  aliases: string[];
  version: number;
  /** A hash of what counts as right. */
  right: string;
  at(...steps: PropertyKey[]): Place;
}

export const askedQuestion = (question: QuestionSource, at: AskedQuestion['at']): AskedQuestion => {
  const { id, aliases, version, kind } = question;
  const key = JSON.stringify([kind, authorKindOf(kind).right(question)]);
  return { id, aliases, version, right: createHash('sha256').update(key).digest('hex').slice(0, 10), at };
};
