import type { FigureState } from '../spec.ts';

/** Whom a figure beside a text obeys. */
export interface Following {
  /** The learner has taken hold: then reading changes nothing. */
  held: boolean;
  /** The section that is read, by its place on the page; undefined before anything was. */
  section: number | undefined;
  /** What the text shows where it is read, over the placed state. */
  shown: FigureState;
  /** A question is read whose answer the figure would tell. */
  asks: boolean;
}

export const atFirst = (held: boolean): Following => ({
  held,
  section: undefined,
  shown: {},
  asks: false,
});

export type Happening =
  /** Another step, or another section, is read. */
  | { type: 'read'; section: number; shown: FigureState; asks: boolean }
  /** Something was changed by hand, by a link or by the address. */
  | { type: 'hold' }
  | { type: 'follow' };

/** What is read moves the figure, unless somebody has taken hold of it in this section. */
export function follow(now: Following, happening: Happening): Following {
  switch (happening.type) {
    case 'read': {
      const { section, shown, asks } = happening;
      const held = now.held && (now.section === undefined || now.section === section);
      const isSame = held === now.held && section === now.section && shown === now.shown && asks === now.asks;
      // What reads on in a step is no news, and draws no figure again.
      return isSame ? now : { held, section, shown, asks };
    }
    case 'hold':
      // In which section is read next: a busy page may not have been told yet of the last scrolling.
      return now.held ? now : { ...now, held: true, section: undefined };
    case 'follow':
      return now.held ? { ...now, held: false } : now;
  }
}
