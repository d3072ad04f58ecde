import { authorKindOf } from '../../questions/kinds/authors.ts';
import { checkState } from '../figures/checkState.ts';
import { figureIn } from '../figures/figureIn.ts';
import { own } from '../own.ts';
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
  if (question.start && about) checkStart(about, question.start, around);
  if (question.start && !about && question.kind !== 'operate')
    report(at('start'), 'start without a figure', '`about`, the id of the figure that it is a state of');
  if (question.visual) checkState(question.visual.figure, question.visual.state, ['visual'], around);
  checkTexts(question, around);
  authorKindOf(question.kind).check(question, around);
}

/** What is to be put in is known for each variant alone: here it is its name that counts. */
function checkStart(about: string, start: Record<string, number | string>, around: Surroundings) {
  const params = around.figures?.get(about)?.spec.params ?? {};
  const known = Object.entries(start).map(([name, value]) => [
    name,
    String(value).startsWith('{{') ? (own(params, name)?.default ?? value) : value,
  ]);
  checkState(about, Object.fromEntries(known), [], around, 'start');
}
