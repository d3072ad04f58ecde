import type { QuestionKey } from '../../course/types.ts';
import { kindOf } from '../kinds/kinds.ts';

/** The misconceptions of course.yaml that a stored choice shows, each once. The key must be that of the variant. */
export const misconceptionsIn = (key: QuestionKey, choice: string[]): string[] => [
  ...new Set(
    kindOf(key.kind)
      .routes(key, choice)
      .flatMap((route) => route?.misconception ?? []),
  ),
];
