import { authorKindOf } from '../../questions/kinds/authors.ts';
import { checkState } from '../figures/checkState.ts';
import { figureIn } from '../figures/figureIn.ts';
import type { QuestionSource, Surroundings } from './authorKind.ts';
import { checkTexts } from './checkTexts.ts';
import { reference } from './reference.ts';
import { roleOf } from './roleOf.ts';

const GUESSES = { opener: 'an opener', prediction: 'a prediction' };

/** What the shape of a question cannot say: its references, its key, its arithmetic. */
export function checkQuestion(question: QuestionSource, around: Surroundings) {
  const { at, known, figures, report } = around;
  reference(around, at('objective'), 'objective', question.objective, known.objectives);
  const role = roleOf(question);
  if (role !== 'check' && question.hints.length > 0)
    report(at('hints'), `hints on ${GUESSES[role]}`, `none: ${GUESSES[role]} is a guess`);
  if (question.role === 'opener' && question.asked)
    report(at('asked'), 'an opener that is a prediction', 'one of the two: an opener is a guess already');
  const { about } = question;
  if (about && figures && figures.get(about) === undefined)
    report(at('about'), `figure “${about}”`, figureIn(figures.ids, about));
  if (question.visual) checkState(question.visual.figure, question.visual.state, ['visual'], around);
  checkTexts(question, around);
  authorKindOf(question.kind).check(question, around);
}
