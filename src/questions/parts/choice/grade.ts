import type { Html } from '../../../course/types.ts';
import type { ChoiceKey } from './types.ts';

export interface ChoiceGrade {
  correct: boolean;
  /** Chosen and correct. */
  right: string[];
  /** Chosen and not correct. */
  wrong: string[];
  /** Correct and not chosen. */
  missed: string[];
}

/** Correct when exactly the correct options are chosen. */
export function gradeChoice(key: ChoiceKey, choice: string[]): ChoiceGrade {
  const chosen = [...new Set(choice)];
  const right = chosen.filter((id) => key.correct.includes(id));
  const wrong = chosen.filter((id) => !key.correct.includes(id));
  const missed = key.correct.filter((id) => !chosen.includes(id));
  return { correct: wrong.length === 0 && missed.length === 0, right, wrong, missed };
}

/** What an author says of exactly these options together. */
export const combinationOf = ({ combinations = [] }: ChoiceKey, choice: string[]) =>
  combinations.find(
    ({ chosen }) => chosen.length === choice.length && chosen.every((id) => choice.includes(id)),
  );

/** What an author says of an option, chosen or not. */
export function reasonOf({ options }: ChoiceKey, choice: string[], id: string): Html {
  const said = options[id];
  return (choice.includes(id) ? undefined : said?.unchosen) ?? said?.feedback ?? '';
}

/** What is said of a combination as a whole, and of each option that is not correct. */
export const choiceRoutes = (key: ChoiceKey, choice: string[]) => [
  combinationOf(key, choice),
  ...gradeChoice(key, choice).wrong.map((id) => key.options[id]),
];
