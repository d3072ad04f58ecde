import type { QuestionSource } from '../course/schema.ts';
import type { WidgetUse } from '../course/types.ts';
import { type WidgetName, type WidgetSpec, widgetSpecs } from '../course/widgets.ts';
import { meets, namesOf, parseCondition } from '../math/condition.ts';
import { ExpressionError, evaluate, namesIn, parseExpression } from '../math/expression.ts';
import { formatNumber } from '../math/format.ts';
import { oneOf, own, type Place, type Report } from './problem.ts';

interface Surroundings {
  at(...steps: PropertyKey[]): Place;
  /** Undefined while course.yaml cannot be read: then nothing is said of them. */
  known: { objectives: ReadonlySet<string> | undefined; misconceptions: ReadonlySet<string> | undefined };
  /** A figure of the same lesson, by id; null when it is wrongly written. Undefined while the lesson cannot be read. */
  widget: ((id: string) => WidgetUse | null | undefined) | undefined;
  report: Report;
}

/** What the shape of a question cannot say: its references, its key, its arithmetic. */
export function checkQuestion(question: QuestionSource, { at, known, widget, report }: Surroundings) {
  const reference = (place: Place, what: string, name: string, names: ReadonlySet<string> | undefined) => {
    if (names && !names.has(name)) report(place, `${what} “${name}”`, oneOf(names, name));
  };
  reference(at('objective'), 'objective', question.objective, known.objectives);
  if (question.role === 'opener' && question.hints.length > 0)
    report(at('hints'), 'hints on an opener', 'none: an opener is a guess');

  if (question.kind === 'numeric' || question.kind === 'operate')
    for (const [i, { misconception }] of question.wrong.entries())
      if (misconception)
        reference(at('wrong', i, 'misconception'), 'misconception', misconception, known.misconceptions);
  if (question.kind === 'numeric') return checkArithmetic(question, at, report);
  if (question.kind === 'operate') return checkOperation(question, at, widget, report);

  const ids = new Set<string>();
  for (const [i, option] of question.options.entries()) {
    if (ids.has(option.id))
      report(at('options', i, 'id'), `option id “${option.id}” again`, 'an id of its own');
    ids.add(option.id);
    if (option.misconception)
      reference(
        at('options', i, 'misconception'),
        'misconception',
        option.misconception,
        known.misconceptions,
      );
  }
  const correct = question.options.filter((o) => o.correct).length;
  if (question.kind === 'single' && correct !== 1)
    report(at('options'), `${correct} correct options`, 'exactly one with correct: true');
  if (question.kind === 'multiple' && (correct === 0 || correct === question.options.length))
    report(
      at('options'),
      `${correct} of ${question.options.length} options correct`,
      'at least one right and one wrong',
    );
}

type Operate = Extract<QuestionSource, { kind: 'operate' }>;

/** The figure exists, the condition speaks of its numbers, can be met, and is not met already. */
function checkOperation(
  question: Operate,
  at: Surroundings['at'],
  widget: Surroundings['widget'],
  report: Report,
) {
  if (!widget) return;
  const use = widget(question.figure);
  if (use === null) return;
  if (!use) return report(at('figure'), `figure “${question.figure}”`, 'the id of a widget of this lesson');
  const spec: WidgetSpec = widgetSpecs[use.name as WidgetName];
  const start = use.params;
  for (const [name, value] of Object.entries(question.solution)) {
    const param = own(spec.params, name);
    if (!param) report(at('solution', name), `parameter “${name}”`, oneOf(Object.keys(spec.params), name));
    else if (param.type === 'number' && !(Number(value) >= param.min && Number(value) <= param.max))
      report(at('solution', name), `${name}: ${value}`, `a number from ${param.min} to ${param.max}`);
  }
  const holds = (source: string, place: Place, state: WidgetUse['params']) => {
    try {
      const condition = parseCondition(source);
      for (const name of namesOf(condition))
        if (typeof start[name] !== 'number') {
          report(place, `name “${name}” in “${source}”`, oneOf(Object.keys(start), name));
          return null;
        }
      return meets(condition, state as Record<string, number>);
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      report(place, `${error.unexpected} in “${source}”`, error.expected);
      return null;
    }
  };
  const solved = { ...start, ...question.solution };
  if (holds(question.condition, at('condition'), start) === true)
    report(at('condition'), 'a condition that the figure meets at the start', 'one that must be worked for');
  if (holds(question.condition, at('condition'), solved) === false)
    report(at('solution'), 'a solution that does not meet the condition', 'parameters that do');
  for (const [i, { when }] of question.wrong.entries()) holds(when, at('wrong', i, 'when'), start);
}

type Numeric = Extract<QuestionSource, { kind: 'numeric' }>;

/** The answer must be what its working gives, and no wrong route may be accepted as right. */
function checkArithmetic(
  { answer, working, tolerance, wrong }: Numeric,
  at: Surroundings['at'],
  report: Report,
) {
  const slack = Math.max(tolerance.abs ?? 0, (tolerance.rel ?? 0) * Math.abs(answer));
  const value = calculate(working, at('working'), report);
  if (value !== null && Math.abs(value - answer) > Math.max(slack / 2, Math.abs(answer) * 1e-9))
    report(at('answer'), `answer ${formatNumber(answer)}`, `${formatNumber(value)}, which the working gives`);
  for (const [i, route] of wrong.entries()) {
    const place = at('wrong', i, 'value');
    const leads = typeof route.value === 'number' ? route.value : calculate(route.value, place, report);
    if (leads !== null && Math.abs(leads - answer) <= Math.max(slack, Math.abs(answer) * 1e-9))
      report(place, `wrong route ${formatNumber(leads)}`, 'a value that is not accepted as right');
  }
}

function calculate(source: string, place: Place, report: Report): number | null {
  try {
    const expression = parseExpression(source);
    const [name] = namesIn(expression);
    if (name) {
      report(place, `name “${name.name}” in “${source}”`, 'numbers only');
      return null;
    }
    const value = evaluate(expression);
    if (Number.isFinite(value)) return value;
    report(place, `“${source}”, which is ${value}`, 'a finite number');
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    report(place, `${error.unexpected} in “${source}”`, error.expected);
  }
  return null;
}
