/**
 * A compiled course, as the pages and the browser use it. Plain data: no zod, no parser.
 * `Html` is written by the compiler alone, which refuses raw HTML from content, so it may be inserted as it is.
 */
export type Html = string;

/**
 * How a question is met: before the explanation, as a check, as the opener asked again at the end, as a prediction
 * before something is shown, in a review, in an exam, or in the inventory before and after the course.
 */
export type Asked = 'opener' | 'check' | 'recap' | 'prediction' | 'review' | 'exam' | 'before' | 'after';

/** What a learner sees before checking. Holds nothing that tells the answer. A kind adds what it needs to be asked. */
export interface QuestionFace {
  id: string;
  version: number;
  aliases: string[];
  lesson: string;
  role: 'opener' | 'check' | 'prediction';
  /** Full id: lesson.objective. */
  objective: string;
  prompt: Html;
  /** The prompt as plain text, formulas spoken: for names, titles, lists. */
  promptText: string;
  hasHints: boolean;
  /** Id of the figure of the same lesson that it asks about. */
  about?: string;
  /** What that figure shows while this is asked, over the parameters it is placed with. */
  start?: Record<string, number | string>;
  kind: string;
}

export interface OptionFace {
  id: string;
  html: Html;
  /** Plain text with formulas spoken: what the control is called. */
  text: string;
  pin?: 'first' | 'last';
}

/** What comes when the learner checks: fetched from the lesson's `answers.json`. A kind adds what is right, and why. */
export interface QuestionKey {
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
  kind: string;
}

/** What is said of an answer, and the misconception of course.yaml that leads to it. */
export interface Route {
  feedback: Html;
  misconception?: string;
}

export type AnswerKey = Record<string, QuestionKey>;

/** The questions of a lesson as they are asked away from it, with the figures that some are answered by. */
export interface LessonFaces {
  faces: Record<string, QuestionFace>;
  figures: Record<string, PlacedFigure>;
}

/** What a figure shows beside a piece of a lesson. */
export interface Step {
  /** Id of the figure. */
  of: string;
  /** Over the parameters it is placed with. */
  state: Record<string, number | string>;
}

/** A piece of a lesson in reading order. Prose is finished HTML and is never hydrated; a section begins one. */
export type Block =
  | { type: 'html'; html: Html; step?: Step }
  | { type: 'question'; question: string; asked: Asked; step?: Step }
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
  /** Questions in the order they are asked in the text. */
  asked: { question: string; asked: Asked }[];
  /** Checks that the text does not ask: its practice, in the order they are written. */
  practice: string[];
  key: AnswerKey;
  /** Sources cited on the page, in order of first citation. */
  sources: SourceEntry[];
  /** Glossary terms used on the page. */
  terms: GlossaryEntry[];
  /** File of the picture that is shown where somebody links to it. */
  picture?: string | undefined;
}

/** The questions asked before and after the course, to see what it changed. */
export interface Inventory {
  faces: QuestionFace[];
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
  /** File of the picture that is shown where somebody links to a page of it. */
  picture?: string | undefined;
  /** The pages it has once, besides those of each lesson. */
  pages: CoursePage[];
  /** What its subject lets a course choose, as the subject has checked it. */
  settings: unknown;
  /** What its subject made of the files that only the subject reads, by their names. */
  data: Record<string, unknown>;
}

/** A place where a question is asked. */
export interface MapSlot {
  question: string;
  asked: Asked;
  version: number;
  aliases: string[];
  objective: string;
  /** The words of the question, on pages that list them. */
  label?: string;
}

/** What progress needs to know of the course: no text beyond titles, so that it stays small in the browser. */
export interface CourseMap {
  id: string;
  lessons: {
    id: string;
    title: string;
    minutes: number;
    /** In its text: what finishes the lesson. */
    slots: MapSlot[];
    /** Checks of its practice: they add to what is known of an objective, and finish nothing. */
    practice: MapSlot[];
  }[];
  objectives: Objective[];
}
