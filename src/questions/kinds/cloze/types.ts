import type { Html, QuestionFace, QuestionKey, Route } from '../../../course/types.ts';
import type { NumberKey } from '../../parts/gradeNumber.ts';

export interface BlankFace {
  id: string;
  label: string;
  type: 'choose' | 'number' | 'word';
  /** Of a blank that is chosen. */
  options?: { id: string; text: string }[];
}

/** A text with blanks. Each stands as `<span data-blank="id"></span>`, in words or in a typeset formula. */
export interface ClozeFace extends QuestionFace {
  text: Html;
  blanks: BlankFace[];
}

export type BlankKey =
  | { type: 'choose'; correct: string; options: Record<string, Route> }
  | (NumberKey & { type: 'number'; right: Html; otherwise: Html })
  | {
      type: 'word';
      accept: string[];
      right: Html;
      wrong: (Route & { values: string[] })[];
      otherwise: Html;
    };

export interface ClozeKey extends QuestionKey {
  blanks: Record<string, BlankKey>;
}
