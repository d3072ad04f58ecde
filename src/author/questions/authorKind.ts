import type { QuestionSource } from '../../course/schema.ts';
import type { Html, QuestionFace, QuestionKey, WidgetUse } from '../../course/types.ts';
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
  widget(id: string): WidgetUse | null | undefined;
}

export interface Surroundings {
  /** The place of a value of the question. */
  at(...steps: PropertyKey[]): Place;
  /** The place of a character in a text of the question. */
  inText(steps: readonly PropertyKey[], offset: number): Place;
  /** Undefined while course.yaml cannot be read: then nothing is said of them. */
  known: { objectives: ReadonlySet<string> | undefined; misconceptions: ReadonlySet<string> | undefined };
  /** A figure of the same lesson, by id; null when it is wrongly written. Undefined while the lesson cannot be read. */
  widget: ((id: string) => WidgetUse | null | undefined) | undefined;
  /** The ids of those figures. */
  figures: readonly string[];
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

/** How authors' questions of one kind are read: into what is seen and its key; and what their shape cannot say. */
export interface AuthorKind<
  S extends QuestionSource = QuestionSource,
  F extends QuestionFace = QuestionFace,
  K extends QuestionKey = QuestionKey,
> {
  compile(question: S, base: Base, shared: KeyBase, tools: Tools): Halves<F, K>;
  check(question: S, surroundings: Surroundings): void;
  /**
   * What counts as right, as JSON: the same whatever the wording and the order in which parts are written, another when
   * an answer that was right would be wrong, or the other way round.
   */
  right(question: S): unknown;
}

export type SourceOf<Kind extends QuestionSource['kind']> = Extract<QuestionSource, { kind: Kind }>;
