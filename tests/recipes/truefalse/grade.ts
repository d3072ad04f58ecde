import type { TrueFalseKey } from './types.ts';

/** A choice is `true` or `false`. */
export const gradeTrueFalse = ({ answer }: TrueFalseKey, [choice]: string[]) => ({
  correct: choice === answer,
});
