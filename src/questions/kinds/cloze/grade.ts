import type { Html, Route } from '../../../course/types.ts';
import { plainWord } from '../../../notation/plainWord.ts';
import { gradeNumber } from '../../parts/gradeNumber.ts';
import { valueIn } from '../../parts/pairs.ts';
import type { BlankKey, ClozeKey } from './types.ts';

export interface ClozeGrade {
  correct: boolean;
  /** Blanks that are filled rightly. */
  right: string[];
}

export interface BlankGrade {
  correct: boolean;
  /** What is said of what was filled in. */
  feedback: Html;
  route?: Route;
}

/** A choice holds `blank=value` for each blank. */
export function gradeCloze({ blanks }: ClozeKey, choice: string[]): ClozeGrade {
  const entries = Object.entries(blanks);
  const right = entries.filter(([id, key]) => gradeBlank(key, valueIn(choice, id)).correct).map(([id]) => id);
  return { correct: right.length === entries.length, right };
}

/** A number is stored as `String` writes it, an option by its id, a word as it was typed. */
export function gradeBlank(key: BlankKey, value: string): BlankGrade {
  switch (key.type) {
    case 'choose': {
      const route = key.options[value];
      const correct = value === key.correct;
      return { correct, feedback: route?.feedback ?? '', ...(route && !correct ? { route } : {}) };
    }
    case 'number': {
      const { correct, route } = gradeNumber(key, [value]);
      return said(key, correct, route);
    }
    case 'word': {
      const word = plainWord(value);
      const correct = key.accept.some((one) => plainWord(one) === word);
      return said(
        key,
        correct,
        correct ? undefined : key.wrong.find(({ values }) => values.some((one) => plainWord(one) === word)),
      );
    }
  }
}

const said = (
  key: { right: Html; otherwise: Html },
  correct: boolean,
  route: Route | undefined,
): BlankGrade => ({
  correct,
  feedback: correct ? key.right : (route?.feedback ?? key.otherwise),
  ...(route ? { route } : {}),
});
