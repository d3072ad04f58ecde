import type { Route } from '../../course/types.ts';
import type { Tools } from './authorKind.ts';

/** What is said of a wrong answer, compiled. `steps` lead to it in the question. */
export function routeOf(
  { feedback, misconception }: { feedback: string; misconception?: string | undefined },
  tools: Tools,
  ...steps: PropertyKey[]
): Route {
  return {
    feedback: tools.feedback(feedback, ...steps, 'feedback'),
    ...(misconception ? { misconception } : {}),
  };
}
