import type { ReactNode } from 'react';
import type { OptionFace, QuestionFace, QuestionKey, Route, Step } from '../../course/types.ts';

export interface InputsProps<F, K> {
  face: F;
  /** Prefix of the ids and names inside, unique on the page. */
  uid: string;
  /** Ids of the options as they stand. */
  order: string[];
  /** Option ids, the text typed so far, or `part=value` for several parts. */
  typed: string[];
  /** Changes it, from what it is at that moment: changes made before React took over may arrive together. */
  onType(change: (typed: string[]) => string[]): void;
  /** Checks it, for inputs that stand outside the question; not on a paper. */
  onCheck?: (() => void) | undefined;
  /** Nothing may be changed at present. */
  locked: boolean;
  /** What was checked, with its key: each part is marked where it stands, and keeps its size. */
  checked?: { key: K; choice: string[] } | undefined;
  /** Id of the message about what was typed, and the part that it is about, where there are several. */
  faultId?: string | undefined;
  faultPart?: string | undefined;
}

type Reading = { ok: true; choice: string[] } | { ok: false; message: string; part?: string };

/** Of a kind whose questions may come with other numbers. A seed names a variant; the first one has none. */
interface Variants<F, K> {
  /** Whether this question has others. */
  has(face: F): boolean;
  face(face: F, seed: number): F;
  key(key: K, face: F, seed: number): K;
  /** A seed for another variant than the one shown. */
  another(face: F, seed?: number): number;
}

/** All that tells one kind of question from another. Grading is in files of its own, which know no React. */
export interface Kind<F extends QuestionFace = QuestionFace, K extends QuestionKey = QuestionKey> {
  /** A second line of the legend, said with the question. */
  instruction?: string;
  Inputs(props: InputsProps<F, K>): ReactNode;
  /** What was entered before the page came alive, where it is more than inputs ticked or filled. */
  inPage?(fieldset: HTMLFieldSetElement): string[];
  isEmpty(typed: string[]): boolean;
  /** What is chosen, as it is stored; or why it cannot be checked yet. */
  read(face: F, typed: string[]): Reading;
  /** A stored choice as it stands in the inputs. */
  show(choice: string[]): string[];
  /** Whether a stored choice answers the question. */
  grade(key: K, choice: string[]): { correct: boolean };
  /** What the author says of the mistakes in a stored choice. The key must be that of the variant. */
  routes(key: K, choice: string[]): readonly (Route | undefined)[];
  /** Whether a stored choice can be given to the question as it is now. */
  fits(face: F, choice: string[]): boolean;
  /** What is chosen from, and whether each learner meets it in an order of their own. */
  options?(face: F): { all: readonly OptionFace[]; shuffle: boolean };
  /** The figure of the same lesson that answers are given with, and what it shows meanwhile. */
  figure?(face: F): Step;
  /** Brings that figure into a state that is right, from where it stands or at once. */
  reveal?(face: F, key: K, atOnce?: boolean): void;
  /** The parameter of that figure whose value is the answer. */
  parameter?(face: F): string | undefined;
  variants?: Variants<F, K>;
  /** What a digit or letter key does to the choice. Not for kinds with a text field, where keys are text. */
  press?(option: string, typed: string[]): string[];
  /** Its inputs are buttons, which Enter presses. */
  pressed?: boolean;
  /** What the status says after the verdict. */
  Feedback(props: { face: F; answer: K; choice: string[] }): ReactNode;
  /** What stands below that: the reasons of the other answers, folded away, or how a number is worked out. */
  More?(props: { face: F; answer: K; choice: string[]; uid: string }): ReactNode;
  /** A stored choice as the learner would quote it. */
  quote(face: F, choice: string[]): ReactNode;
  /** The right answer as the learner would quote it. */
  rightAnswer(face: F, answer: K): ReactNode;
  /** All of it on paper: options or working, each with what it means. */
  Sheet(props: { face: F; answer: K }): ReactNode;
}

/** Inside, a kind knows its own questions; outside, nobody knows more of them than that they are questions. */
export const defineKind = <F extends QuestionFace, K extends QuestionKey>(kind: Kind<F, K>): Kind => kind;
