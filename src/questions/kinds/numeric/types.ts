import type { Html, QuestionFace, QuestionKey } from '../../../course/types.ts';
import type { NumberKey } from '../../parts/gradeNumber.ts';

/** What differs between the variants of a question, with `{{expression}}` where numbers go: see `notation/variables.ts`. */
export interface Varies {
  values: Record<string, number[]>;
  where?: string;
  prompt: Html;
  promptText: string;
  start?: QuestionFace['start'];
}

export interface NumericFace extends QuestionFace {
  unit?: string;
  /** Present when there are variants; all other fields are those of the first one. */
  varies?: Varies;
}

export interface NumericKey extends QuestionKey, NumberKey {
  otherwise: Html;
  working: Html;
  /** As the face's: the same fields with `{{expression}}` in the texts and expressions for numbers. */
  varies?: Pick<NumericKey, 'hints' | 'explanation' | 'otherwise' | 'working'> & {
    answer: string;
    wrong: { value: string; feedback: Html }[];
  };
}
