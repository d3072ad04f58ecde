import type { Place } from '../place.ts';
import type { QuestionSource } from '../questions/authorKind.ts';
import type { Exception } from './ignores.ts';
import type { Hearing } from './reading.ts';

/** The inventory stands among the lessons under this name. */
export const INVENTORY = 'inventory';

interface LintLesson {
  id: string;
  questions: readonly QuestionSource[];
  /** How many of its checks stand in its text: the others are for practice. */
  checksInText: number;
  /** Markdown of the lesson, and what of it stands above its opener. */
  text: string;
  textBefore: string;
  /** Minutes a learner is told to plan, and the figures to be operated in them. */
  minutes: number;
  figures: number;
}

export interface LintInput extends Hearing {
  language: string;
  /** In the order of the course. */
  lessons: readonly LintLesson[];
  /** As `lesson.objective`. */
  objectives: readonly string[];
  misconceptions: readonly string[];
  /** The terms of the glossary. */
  terms: readonly string[];
  /** Sums in the prose of lessons that do not come out, with what they are. */
  sums: readonly (Place & { is: string })[];
  /** What is set aside for the course as a whole. */
  ignored: readonly Exception[];
  /** Where something stands in a question, by its way from the question down. */
  place(lesson: string, question: number, steps: readonly PropertyKey[]): Place;
  /** Where something is declared. */
  declared(what: 'course' | 'lesson' | 'questions' | 'objective' | 'misconception', id: string): Place;
}
