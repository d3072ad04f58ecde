import type { QuestionSource } from '../../course/schema.ts';
import type { Html, QuestionFace, QuestionKey } from '../../course/types.ts';
import type { LessonFigure, LessonFigures } from '../figures/lessonFigures.ts';
import type { Tokens } from '../markdown/tokens.ts';
import type { Place, Report } from '../problem.ts';

/** What the compiler offers while it turns a question into its two halves. */
export interface Tools {
  /** Text inside a control: no links. */
  label(text: string, ...steps: PropertyKey[]): { html: Html; text: string };
  feedback(text: string, ...steps: PropertyKey[]): Html;
  /** Of a text with tokens, made from a part of the author's that begins at `start`. */
  feedbackFrom(tokens: Tokens, start: number, ...steps: PropertyKey[]): Html;
  /** The figure of the lesson with this id; null when it is there, but wrongly written. */
  figure(id: string): LessonFigure | null | undefined;
}

export interface Surroundings {
  /** The place of a value of the question. */
  at(...steps: PropertyKey[]): Place;
  /** The place of a character in a text of the question. */
  inText(steps: readonly PropertyKey[], offset: number): Place;
  /** Undefined while course.yaml cannot be read: then nothing is said of them. */
  known: { objectives: ReadonlySet<string> | undefined; misconceptions: ReadonlySet<string> | undefined };
  /** The figures of the same lesson. Undefined while it cannot be read. */
  figures: LessonFigures | undefined;
  report: Report;
}

type Base = Pick<
  QuestionFace,
  'id' | 'version' | 'aliases' | 'lesson' | 'role' | 'objective' | 'prompt' | 'promptText' | 'hasHints'
>;
type KeyBase = Pick<QuestionKey, 'id' | 'version' | 'hints' | 'explanation' | 'sources' | 'visual'>;

/** A question's two halves, with what is the same for every kind. Where it is taught is added by the lesson. */
export interface Halves<F extends QuestionFace = QuestionFace, K extends QuestionKey = QuestionKey> {
  face: F;
  key: Omit<K, 'see'>;
}

/** How the build reads one kind of question: into what is seen and its key; and what its shape cannot say. */
export interface BuildKind<
  S extends QuestionSource = QuestionSource,
  F extends QuestionFace = QuestionFace,
  K extends QuestionKey = QuestionKey,
> {
  compile(question: S, base: Base, shared: KeyBase, tools: Tools): Halves<F, K>;
  check(question: S, surroundings: Surroundings): void;
}

export type SourceOf<Kind extends QuestionSource['kind']> = Extract<QuestionSource, { kind: Kind }>;
