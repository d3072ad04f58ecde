import type { PlacedFigure, QuestionFace } from '../../course/types.ts';
import type { Figure } from '../../figures/frame/figure.ts';

/** One question, ready to be asked away from its lesson. */
export interface Item {
  face: QuestionFace;
  lesson: string;
  /** The page that asks it, under the base. */
  page: string;
  objective: string;
  /** Of a fresh variant, where there are variants. */
  seed?: number | undefined;
  /** The figure it is answered by, or is about. */
  figure?: { placed: PlacedFigure; code: Figure } | undefined;
}
