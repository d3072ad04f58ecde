/**
 * A compiled course, as the pages and the browser use it. Plain data: no zod, no parser.
 * `Html` is written by the compiler alone, which refuses raw HTML from content, so it may be inserted as it is.
 */
export type Html = string;

/**
 * How a question is met: before the explanation, as a check, as the opener asked again at the end, by a figure that
 * asks for a prediction, in a review, in an exam, or in the inventory before and after the course.
 */
export type Asked = 'opener' | 'check' | 'recap' | 'prediction' | 'review' | 'exam' | 'before' | 'after';

interface FaceBase {
  id: string;
  version: number;
  aliases: string[];
  lesson: string;
  role: 'opener' | 'check';
  /** Full id: lesson.objective. */
  objective: string;
  prompt: Html;
  /** The prompt as plain text, formulas spoken: for names, titles, lists. */
  promptText: string;
  hasHints: boolean;
}

export interface OptionFace {
  id: string;
  html: Html;
  /** Plain text with formulas spoken: what the control is called. */
  text: string;
  pin?: 'first' | 'last';
}

export interface ChoiceFace extends FaceBase {
  kind: 'single' | 'multiple';
  options: OptionFace[];
  shuffle: boolean;
}

/** What differs between the variants of a question, with `{{expression}}` where numbers go: see `math/variables.ts`. */
export interface Varies {
  values: Record<string, number[]>;
  where?: string;
  prompt: Html;
  promptText: string;
}

export interface NumericFace extends FaceBase {
  kind: 'numeric';
  unit?: string;
  /** Present when there are variants; all other fields are those of the first one. */
  varies?: Varies;
}

/** Answered by bringing a figure into a state. */
export interface OperateFace extends FaceBase {
  kind: 'operate';
  /** Id of the figure on the same page. */
  figure: string;
  /** The parameters that matter, with the words the figure has for them. */
  watched: { name: string; label: string }[];
}

/** Steps to be put in order; here in the order in which everybody meets them, which is never the right one. */
export interface OrderFace extends FaceBase {
  kind: 'order';
  steps: OptionFace[];
}

/** An answer to be found for each item. */
export interface MatchFace extends FaceBase {
  kind: 'match';
  items: OptionFace[];
  answers: { id: string; text: string }[];
}

export interface BlankFace {
  id: string;
  label: string;
  type: 'choose' | 'number' | 'word';
  /** Of a blank that is chosen. */
  options?: { id: string; text: string }[];
}

/** A text with blanks. Each stands as `<span data-blank="id"></span>`, in words or in a typeset formula. */
export interface ClozeFace extends FaceBase {
  kind: 'cloze';
  text: Html;
  blanks: BlankFace[];
}

export type Way = 'up' | 'right' | 'down' | 'left';

/** Where a box of a schematic stands on its grid, where arrows lead from it, and from where they reach it. */
export interface GridPlace {
  at: [column: number, row: number];
  span: [columns: number, rows: number];
  to: Way[];
  from: Way[];
}

/** Parts of a schematic to be chosen: all that apply. */
export interface LocateFace extends FaceBase {
  kind: 'locate';
  columns: number;
  caption: Html;
  options: (OptionFace & GridPlace)[];
  /** Boxes that are drawn only. */
  around: (GridPlace & { html: Html })[];
}

/** A point on a log scale. */
export interface EstimateFace extends FaceBase {
  kind: 'estimate';
  scale: { from: number; to: number };
  unit?: string;
}

/** What a learner sees before checking. Holds nothing that tells the answer. */
export type QuestionFace =
  | ChoiceFace
  | NumericFace
  | OperateFace
  | OrderFace
  | MatchFace
  | ClozeFace
  | LocateFace
  | EstimateFace;
export type QuestionKind = QuestionFace['kind'];

interface KeyBase {
  id: string;
  version: number;
  hints: Html[];
  explanation: Html;
  /** Where the lesson teaches it. */
  see: { href: string; label: string };
  /** A state of a figure of the lesson that shows why: an address, and its parts for a figure on the same page. */
  visual?: { href: string; figure: string; state: Record<string, number | string> };
  /** Citations, compiled: links to the sources. */
  sources: Html;
}

/** What is said of an answer, and the misconception of course.yaml that leads to it. */
export interface Route {
  feedback: Html;
  misconception?: string;
}

export interface ChoiceKey extends KeyBase {
  kind: 'single' | 'multiple' | 'locate';
  correct: string[];
  /** `unchosen` is said in place of the feedback when the option was not chosen. */
  options: Record<string, Route & { unchosen?: Html }>;
  /** Said of exactly these options chosen together. */
  combinations?: (Route & { chosen: string[] })[];
}

export interface NumericKey extends KeyBase {
  kind: 'numeric';
  answer: number;
  /** Both absent: exact. Both given: either may be met. */
  tolerance: { abs?: number; rel?: number };
  wrong: (Route & { value: number })[];
  otherwise: Html;
  working: Html;
  /** As the face's: the same fields with `{{expression}}` in the texts and expressions for numbers. */
  varies?: Pick<NumericKey, 'hints' | 'explanation' | 'otherwise' | 'working'> & {
    answer: string;
    wrong: { value: string; feedback: Html }[];
  };
}

export interface OperateKey extends KeyBase {
  kind: 'operate';
  /** See `math/condition.ts`. */
  condition: string;
  /** A state that meets it. */
  solution: Record<string, number | string>;
  right: Html;
  wrong: (Route & { when: string })[];
  otherwise: Html;
}

export interface OrderKey extends KeyBase {
  kind: 'order';
  order: string[];
  /** Why each step stands in its place. */
  steps: Record<string, Html>;
  right: Html;
  /** `put` stands before the step of `before`, though it should not. */
  wrong: (Route & { put: string; before: string })[];
  otherwise: Html;
}

export interface MatchKey extends KeyBase {
  kind: 'match';
  /** Of each item: what belongs to it and why, and what is said of other answers. */
  items: Record<string, { answer: string; feedback: Html; wrong: Record<string, Route> }>;
}

export type BlankKey =
  | { type: 'choose'; correct: string; options: Record<string, Route> }
  | {
      type: 'number';
      answer: number;
      tolerance: NumericKey['tolerance'];
      right: Html;
      wrong: (Route & { value: number })[];
      otherwise: Html;
    }
  | {
      type: 'word';
      accept: string[];
      right: Html;
      wrong: (Route & { values: string[] })[];
      otherwise: Html;
    };

export interface ClozeKey extends KeyBase {
  kind: 'cloze';
  blanks: Record<string, BlankKey>;
}

export interface EstimateKey extends KeyBase {
  kind: 'estimate';
  answer: number;
  /** Orders of magnitude that count as right. */
  within: number;
  wrong: (Route & { value: number })[];
  low: Html;
  high: Html;
  working: Html;
}

/** What comes when the learner checks: fetched from the lesson's `answers.json`. */
export type QuestionKey = ChoiceKey | NumericKey | OperateKey | OrderKey | MatchKey | ClozeKey | EstimateKey;
export type AnswerKey = Record<string, QuestionKey>;

/** The questions of a lesson as they are asked away from it, with the figures that some are answered by. */
export interface LessonFaces {
  faces: Record<string, QuestionFace>;
  figures: Record<string, PlacedFigure>;
}

/** A piece of a lesson in reading order. Prose is finished HTML and is never hydrated. */
export type Block =
  | { type: 'html'; html: Html }
  | { type: 'question'; question: string; asked: Asked }
  | { type: 'figure'; figure: PlacedFigure };

/** One placed figure. */
export interface PlacedFigure {
  /** Unique on its page; prefix of its URL parameters. */
  id: string;
  name: string;
  params: Record<string, number | string>;
  caption: Html;
  captionText: string;
}

export interface Heading {
  id: string;
  text: string;
  html: Html;
}

export interface SourceEntry {
  id: string;
  short: string;
  title: string;
  authors: string;
  year: number;
  url: string;
  checked: string;
  note?: string;
}

export interface GlossaryEntry {
  id: string;
  term: string;
  html: Html;
  /** The definition as plain words. */
  words: string;
  see?: { href: string; label: string };
}

export interface Objective {
  /** Full id: lesson.objective. */
  id: string;
  lesson: string;
  text: string;
}

/** What stands under a heading, as plain words: for search. */
export interface Section {
  /** Anchor of the heading; '' before the first. */
  id: string;
  title: string;
  words: string;
}

/** One thing search can find. */
export interface SearchEntry {
  kind: 'section' | 'question' | 'term';
  /** Page and anchor under the base: `lora/#counting`. */
  at: string;
  title: string;
  /** The lesson it stands in; '' for a term. */
  lesson: string;
  text: string;
}

export interface Lesson {
  id: string;
  /** From 1. */
  number: number;
  title: string;
  summary: string;
  minutes: number;
  updated: string;
  authors: string[];
  after: string[];
  blocks: Block[];
  headings: Heading[];
  sections: Section[];
  faces: Record<string, QuestionFace>;
  /** Questions in the order they are asked. */
  asked: { question: string; asked: Asked }[];
  key: AnswerKey;
  /** Sources cited on the page, in order of first citation. */
  sources: SourceEntry[];
  /** Glossary terms used on the page. */
  terms: GlossaryEntry[];
}

/** The questions asked before and after the course, to see what it changed. */
export interface Inventory {
  faces: ChoiceFace[];
  key: AnswerKey;
  sources: SourceEntry[];
  terms: GlossaryEntry[];
}

/** A page that a course has once. */
export interface CoursePage {
  /** Under the base: '' for home, 'glossary', '404'. */
  path: string;
  title: string;
  description: string;
  /** Its name in the head of every page, if it stands there. */
  nav?: string | undefined;
  /** Whether search engines may list it. */
  listed: boolean;
  /** A sentence of the home page that leads here; the link's words in square brackets. */
  invitation?: string | undefined;
}

export interface Course {
  id: string;
  title: string;
  /** Name of the site, said after the title where a course is one of several. */
  site?: string | undefined;
  summary: string;
  language: string;
  authors: string[];
  licence: string;
  repository?: string | undefined;
  updated: string;
  lead: string;
  lessons: Lesson[];
  objectives: Objective[];
  misconceptions: { id: string; text: string }[];
  glossary: GlossaryEntry[];
  sources: SourceEntry[];
  reading: { source: SourceEntry; why: string }[];
  /** Absent when the course has none. */
  inventory?: Inventory | undefined;
  /** File of the picture that is shown where somebody links to the course. */
  picture?: string | undefined;
  /** The pages it has once, besides those of each lesson. */
  pages: CoursePage[];
  /** What its subject lets a course choose, as the subject has checked it. */
  settings: unknown;
  /** What its subject made of the files that only the subject reads, by their names. */
  data: Record<string, unknown>;
}

/** What progress needs to know of the course: no text beyond titles, so that it stays small in the browser. */
export interface CourseMap {
  id: string;
  lessons: {
    id: string;
    title: string;
    minutes: number;
    slots: {
      question: string;
      asked: Asked;
      version: number;
      aliases: string[];
      objective: string;
      /** The words of the question, on pages that list them. */
      label?: string;
    }[];
  }[];
  objectives: Objective[];
}
