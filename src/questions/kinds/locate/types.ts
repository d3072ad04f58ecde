import type { Html, OptionFace, QuestionFace } from '../../../course/types.ts';

type Way = 'up' | 'right' | 'down' | 'left';

/** Where a box of a schematic stands on its grid, where arrows lead from it, and from where they reach it. */
export interface GridPlace {
  at: [column: number, row: number];
  span: [columns: number, rows: number];
  to: Way[];
  from: Way[];
}

/** Parts of a schematic to be chosen: all that apply. */
export interface LocateFace extends QuestionFace {
  columns: number;
  caption: Html;
  options: (OptionFace & GridPlace)[];
  /** Boxes that are drawn only. */
  around: (GridPlace & { html: Html })[];
}
