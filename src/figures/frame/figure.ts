import type { ReactNode } from 'react';
import type { Html } from '../../course/types.ts';
import type { FigureSpec, FigureState } from '../spec.ts';

export interface FigureProps<S extends FigureState> {
  state: S;
  /** Changes some parameters. Values are clamped to the figure's spec before they arrive as `state`. */
  set(change: Partial<S>): void;
  /** Unique on the page: prefix for ids inside the figure. */
  uid: string;
  /** False while a question is open whose answer it would tell: the first picture stands, what would tell is disabled. */
  revealed?: boolean;
  /** The answer to that question, to be drawn beside the outcome; '' when the learner asked just to be shown. */
  predicted?: string | undefined;
  /** Tells the frame how to stop what now plays; undefined once nothing does. */
  onPlay?: ((stop: (() => void) | undefined) => void) | undefined;
}

export interface Description {
  /** Names the figure in at most 20 words. */
  short: string;
  /** The present state in words: the caption under the figure. */
  state: string;
  /** What the last change did, for the live region; empty when nothing changed. */
  change: string;
}

export interface DataTable {
  caption: string;
  columns: string[];
  rows: (string | number)[][];
}

/** What stands over a figure on the stage: what is seen, and the one number that says what it means. */
export interface Headline {
  title: string;
  /** Formatted, as in `8,000`; a word or three where the answer is no number. */
  number: string;
  /** The words beside it, which say what is counted. */
  about: string;
  /** The same in at most 30 letters, for where the figure docks. */
  brief?: string;
  /** What is trained is counted in orange, what stays frozen in blue, all else in ink. */
  counts: 'trained' | 'frozen' | 'other';
  /** The words beside it while the number is kept back, where `about` would tell. */
  before?: string;
  /** Known before any question about the figure is answered. */
  given?: boolean;
}

/** Another picture of the same figure: what it is called where one leads to it, and what that changes. */
export interface Turn {
  name: string;
  change: FigureState;
}

export interface Turns {
  before: Turn | undefined;
  after: Turn | undefined;
}

/** What a figure is made of besides its spec: a pure function of its state, in picture, words and numbers. */
export interface FigureParts<S extends FigureState = FigureState> {
  /** Still figures are drawn at build time and never hydrated. */
  still: boolean;
  View(props: FigureProps<S>): ReactNode;
  /** The state as it is drawn, where that may differ from the one given. */
  fitted?(state: S): S;
  /** What it shows, without words and 96 by 64 units: its picture beside the title of a topic, which it opens. */
  Preview?(): ReactNode;
  /** Makes it a figure for the stage: it then stands beside the text, and draws its picture with its main control below. */
  headline?(state: S): Headline;
  /** The pictures before and after the one shown, where the figure is a family of several. */
  turns?(state: S): Turns;
  describe(state: S, previous?: S): Description;
  table(state: S): DataTable;
}

/** A figure as the frame draws it, whatever its parameters are. */
export interface Figure<S extends FigureState = FigureState> extends FigureParts<S> {
  spec: FigureSpec;
}

/** Fetches a figure's code. */
export type LoadFigure = () => Promise<Figure>;

/** Everything the frame needs to draw one placed figure. */
export interface PlacedFigure {
  id: string;
  name: string;
  params: FigureState;
  caption: Html;
}
