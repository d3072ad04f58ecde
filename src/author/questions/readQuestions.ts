import type { Place } from '../problem.ts';
import type { QuestionSource } from './authorKind.ts';

/** The questions of one file, all of which could be read. */
export interface ReadQuestions {
  all: QuestionSource[];
  /** The place of something in the list: its number, and the way to it in the question. */
  at(...steps: PropertyKey[]): Place;
}
