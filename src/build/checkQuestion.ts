import type { QuestionSource } from '../course/schema.ts';
import type { Surroundings } from './kinds/buildKind.ts';
import { checkState } from './kinds/checkState.ts';
import { checkTexts } from './kinds/checkTexts.ts';
import { reference } from './kinds/reference.ts';
import { buildKinds } from './kinds/registry.ts';

/** What the shape of a question cannot say: its references, its key, its arithmetic. */
export function checkQuestion(question: QuestionSource, around: Surroundings) {
  const { at, known, report } = around;
  reference(around, at('objective'), 'objective', question.objective, known.objectives);
  if (question.role === 'opener' && question.hints.length > 0)
    report(at('hints'), 'hints on an opener', 'none: an opener is a guess');
  if (question.visual) checkState(question.visual.figure, question.visual.state, ['visual'], around);
  checkTexts(question, around);
  buildKinds[question.kind].check(question, around);
}
