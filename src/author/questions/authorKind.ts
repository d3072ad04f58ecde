import type { z } from 'zod';
import type { Html, QuestionFace, QuestionKey } from '../../course/types.ts';
import type { LessonFigure, LessonFigures } from '../figures/lessonFigures.ts';
import type { Draft } from '../lint/finding.ts';
import type { Words } from '../lint/vocabulary/vocabulary.ts';
import type { Tokens } from '../markdown/tokens.ts';
import type { Place, Report } from '../place.ts';
import type { common } from './shape.ts';

/** A question as it is written, of whatever kind. */
export type QuestionSource = z.output<z.ZodObject<typeof common>> & { kind: string };

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
  /** The place of a value of the question, and that of a key. */
  at(...steps: PropertyKey[]): Place;
  atKey(...steps: PropertyKey[]): Place;
  /** The place of a character in a text of the question. */
  inText(steps: readonly PropertyKey[], offset: number): Place;
  /** Undefined while they are not all known: then nothing is said of them. */
  known: { objectives: ReadonlySet<string> | undefined; misconceptions: ReadonlySet<string> | undefined };
  /** The figures of the same lesson. Undefined while it cannot be read. */
  figures: LessonFigures | undefined;
  report: Report;
}

/** A question's two halves. Where the lesson teaches it is added by the lesson. */
export interface Halves<F extends QuestionFace = QuestionFace, K extends QuestionKey = QuestionKey> {
  face: F;
  key: Omit<K, 'see'>;
}

/** Something of a question that is chosen, moved or matched. */
export interface WrittenOption {
  text: string;
  spoken?: string | undefined;
  correct?: boolean;
  feedback?: string;
  misconception?: string | undefined;
}

/** How authors' questions of one kind are read: into what is seen and its key; and what their shape cannot say. */
interface Reading<S extends QuestionSource> {
  /** Adds to the two halves what is not the same for every kind. */
  compile(question: S, base: Halves['face'], shared: Halves['key'], tools: Tools): Halves;
  check(question: S, surroundings: Surroundings): void;
  /**
   * What counts as right, as JSON: the same whatever the wording and the order in which parts are written, another when
   * an answer that was right would be wrong, or the other way round.
   */
  right(question: S): unknown;
  /** The names that its texts may put in braces for numbers; none for a question without variants. */
  variables?(question: S): string[] | undefined;
  /** As everybody meets it first, numbers in the place of names: for rules that read its words. */
  firstVariant?(question: S): S;
  /** What is compared with its like, and the way to it in the question. */
  lists?(question: S): { all: readonly WrittenOption[]; path: PropertyKey[] }[];
  /** For a kind whose first list is what a learner chooses from: whether one is right alone, and who sees which order. */
  choice?(question: S): { one: boolean; shuffled: boolean };
  /** What a hint must not say, where that is not the text of a right option. */
  answers?(question: S): string[];
  /** What gives an answer away in this kind alone, and what does in a language whose words are known. */
  lint?(question: S): Iterable<Draft>;
  lintWords?(question: S, words: Words): Iterable<Draft>;
}

/** The author's entry to a kind: the shape of its questions, and how they are read. */
export interface AuthorKind<Name extends string = string> extends Reading<QuestionSource> {
  name: Name;
  schema: QuestionSchema<Name>;
}

type QuestionSchema<Name extends string = string> = z.ZodObject<typeof common & { kind: z.ZodLiteral<Name> }>;

/** Inside, a kind knows its own questions; outside, nobody knows more of them than that they are questions. */
export function defineAuthorKind<Name extends string, Schema extends QuestionSchema<Name>>(
  schema: Schema & QuestionSchema<Name>,
  reading: Reading<z.output<Schema>>,
): AuthorKind<Name> {
  return { ...reading, schema, name: schema.shape.kind.value };
}
