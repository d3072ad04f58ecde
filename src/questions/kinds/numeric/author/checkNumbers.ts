import { clip } from '../../../../author/clip.ts';
import { notFinite } from '../../../../author/notFinite.ts';
import { oneOf } from '../../../../author/oneOf.ts';
import type { Place } from '../../../../author/place.ts';
import type { Surroundings } from '../../../../author/questions/authorKind.ts';
import { EXACT_DIGITS, isExact } from '../../../../author/questions/isExact.ts';
import { textsOf } from '../../../../author/questions/textsOf.ts';
import {
  type Expression,
  ExpressionError,
  evaluate,
  namesIn,
  parseExpression,
} from '../../../../notation/expression.ts';
import { formatNumber } from '../../../../notation/format.ts';
import { readable } from '../../../../notation/readable.ts';
import { PLACEHOLDER, type Values } from '../../../../notation/variables.ts';
import { checkVariables, drawsOf, inWords } from './checkVariables.ts';
import type { NumericSource } from './shape.ts';
import { variablesOf } from './variablesOf.ts';

/** Digits of an answer that is no whole number. */
const DIGITS = 6;
const NOISE = 1e-9;

interface Reading {
  expression: Expression;
  place: Place;
  source: string;
}

/**
 * The answer must be what its working gives, and no wrong route may be accepted as right: in each of the variants
 * of 200 seeds, all of whose numbers must be readable too.
 */
export function checkNumbers(question: NumericSource, given: Surroundings) {
  let sound = true;
  const around: Surroundings = {
    ...given,
    report(...problem) {
      sound = false;
      given.report(...problem);
    },
  };
  const { at, report } = around;
  const variables = variablesOf(question);
  if (!variables && question.where !== undefined)
    report(at('where'), '“where” without variables', 'variables, or no “where”');
  const names = Object.keys(variables?.values ?? {});
  if (variables) checkVariables(question, around, variables);

  const read = (source: number | string, place: Place, known = names): Reading | null => {
    const text = String(source);
    try {
      const expression = parseExpression(text);
      for (const { name } of namesIn(expression))
        if (!known.includes(name)) {
          report(
            place,
            `name “${name}” in “${clip(text)}”`,
            known.length ? oneOf(known, name) : 'numbers only',
          );
          return null;
        }
      return { expression, place, source: text };
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      report(place, `${error.unexpected} in “${clip(text)}”`, error.expected);
      return null;
    }
  };

  const answer = read(question.answer, at('answer'));
  const working = read(question.working, at('working'));
  const withAnswer = variables ? [...names, 'answer'] : names;
  const wrong = question.wrong.map((route, i) => read(route.value, at('wrong', i, 'value'), withAnswer));
  const texts = variables ? placeholders(question, names, around, read) : [];
  if (!sound || !answer) return;
  checkShown(question, { answer, working, wrong, texts }, around);
  if (variables && names.every((name) => !namesIn(answer.expression).some((n) => n.name === name)))
    report(
      at('answer'),
      `answer “${question.answer}”, the same in all variants`,
      'an expression of variables',
    );

  // What is wrong in one variant is wrong in many: said of the first.
  const said = new Set<string>();
  const once = (place: Place, unexpected: string, expected: string) => {
    const key = `${place.line}:${place.col}:${unexpected.split(' ')[0]}`;
    if (!said.has(key)) report(place, unexpected, expected);
    said.add(key);
  };
  for (const drawn of variables ? drawsOf(variables) : [{}])
    checkVariant(question, { answer, working, wrong, texts }, drawn, once);
}

interface Readings {
  answer: Reading;
  working: Reading | null;
  wrong: (Reading | null)[];
  texts: Reading[];
}

function checkVariant(
  { tolerance }: NumericSource,
  { answer, working, wrong, texts }: Readings,
  drawn: Values,
  report: Surroundings['report'],
) {
  const which = inWords(drawn);
  const forWhich = which && ` for ${which}`;
  const finite = ({ expression, place, source }: Reading, values: Values): number | null => {
    const fault = notFinite(expression, values);
    if (!fault) return evaluate(expression, values);
    report(place, `“${source}”, which is ${fault}${forWhich}`, 'a finite number');
    return null;
  };

  const exact = finite(answer, drawn);
  if (exact === null) return;
  const slack = Math.max(tolerance.abs ?? 0, (tolerance.rel ?? 0) * Math.abs(exact));
  const noise = Math.abs(exact) * NOISE;
  const calculated = Number(answer.source) !== exact;
  const shown = calculated ? readable(exact, slack) : exact;
  if (slack === 0 && !isExact(shown))
    report(
      answer.place,
      `answer ${shown}${forWhich} of more than ${EXACT_DIGITS} digits`,
      'a tolerance, or a number that can be calculated exactly',
    );
  else if (calculated && !Number.isInteger(shown) && Number(shown.toPrecision(DIGITS)) !== shown)
    report(answer.place, `answer ${shown}${forWhich}`, 'a tolerance, or round(…) around it');
  const worked = working && finite(working, drawn);
  if (worked !== null && Math.abs(worked - exact) > Math.max(slack / 2, noise))
    report(
      answer.place,
      `answer ${formatNumber(exact)}${forWhich}`,
      `${formatNumber(worked)}, which the working gives`,
    );
  const values = which ? { ...drawn, answer: shown } : drawn;
  for (const route of wrong) {
    const leads = route && finite(route, values);
    if (route && leads !== null && Math.abs(leads - exact) <= Math.max(slack, noise))
      report(
        route.place,
        `wrong route ${formatNumber(leads)}${forWhich}`,
        'a value that is not accepted as right',
      );
  }
  for (const text of texts) {
    const value = finite(text, values);
    if (value !== null && Math.abs(writtenAs(value) - value) > noise + Math.abs(value) * NOISE)
      report(text.place, `“${text.source}”, which is ${value}${forWhich}`, 'round(…) or signif(…) around it');
  }
}

/** The value of a number as a text shows it. */
const writtenAs = (value: number) => Number(formatNumber(value).replaceAll(',', '').replace('−', '-'));

/** Every number that stands in a text, read; those before the answer speak of the variables alone. */
const placeholders = (
  question: NumericSource,
  names: string[],
  { inText }: Surroundings,
  read: (source: string, place: Place, known: string[]) => Reading | null,
): Reading[] =>
  textsOf(question)
    .filter(({ steps: [key] }) => key !== 'unit')
    .flatMap(({ text, steps }) =>
      [...text.matchAll(PLACEHOLDER)].flatMap(
        ({ index, 1: source = '' }) =>
          read(source, inText(steps, index), isAsked(steps) ? names : [...names, 'answer']) ?? [],
      ),
    );

/** Whether a text stands before the answer is given. */
const isAsked = ([key]: readonly PropertyKey[]) => key === 'prompt' || key === 'spoken';

/** What of the drawn numbers nobody is told: the question would be graded against numbers that are not seen. */
function checkShown(
  question: NumericSource,
  { answer, working, wrong, texts }: Readings,
  { at, atKey, report }: Surroundings,
) {
  const read = [answer, working, ...wrong, ...texts].flatMap((reading) => reading?.expression ?? []);
  const uses = (expressions: Expression[], name: string) =>
    expressions.some((expression) => namesIn(expression).some((one) => one.name === name));
  for (const name of Object.keys(question.variables ?? {}))
    for (const key of ['prompt', 'spoken'] as const) {
      const written = question[key];
      if (written === undefined || uses(expressionsIn(written), name)) continue;
      if (uses(read, name))
        report(
          at(key),
          `“${key}” without the variable “${name}”`,
          `{{${name}}} in it, since answers hang on it`,
        );
      else if (key === 'prompt')
        report(atKey('variables', name), `variable “${name}” that nothing uses`, `{{${name}}} in the prompt`);
    }
}

/** Those of a text that is known to be readable. */
const expressionsIn = (text: string): Expression[] =>
  [...text.matchAll(PLACEHOLDER)].map(([, source = '']) => parseExpression(source));
