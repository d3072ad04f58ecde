import { authorKindOf } from '../../questions/kinds/authors.ts';
import { checkState } from '../figures/checkState.ts';
import type { QuestionSource, Surroundings } from './authorKind.ts';
import { checkTexts } from './checkTexts.ts';
import { reference } from './reference.ts';

/** What the shape of a question cannot say: its references, its key, its arithmetic. */
export function checkQuestion(question: QuestionSource, around: Surroundings) {
  const { at, known, report } = around;
  reference(around, at('objective'), 'objective', question.objective, known.objectives);
  if (question.role === 'opener' && question.hints.length > 0)
    report(at('hints'), 'hints on an opener', 'none: an opener is a guess');
  if (question.visual) checkState(question.visual.figure, question.visual.state, ['visual'], around);
  checkTexts(question, around);
  authorKindOf(question.kind).check(question, around);
}
