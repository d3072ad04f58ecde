import { conditionNotFinite } from '../../../../author/notFinite.ts';
import { oneOf } from '../../../../author/oneOf.ts';
import type { Surroundings } from '../../../../author/questions/authorKind.ts';
import { meets, namesOf, parseCondition } from '../../../../notation/condition.ts';
import { ExpressionError } from '../../../../notation/expression.ts';
import { formatNumber } from '../../../../notation/format.ts';
import { isFunction } from '../../../../notation/functions.ts';
import { drawValues, type Values, type Variables } from '../../../../notation/variables.ts';
import type { NumericSource } from './shape.ts';
import { seriesOf } from './variablesOf.ts';

/** As many as will be met. */
const SEEDS = Array.from({ length: 201 }, (_, seed) => seed);
/** Fewer variants than this are soon known by heart. */
const FEWEST = 4;

/** The first variant, and those of 200 seeds. */
export const drawsOf = (variables: Variables): Values[] => SEEDS.map((seed) => drawValues(variables, seed));

export const inWords = (values: Values): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} = ${formatNumber(value)}`)
    .join(', ');

const nearest = (series: readonly number[], to: number) =>
  series.reduce((best, value) => (Math.abs(value - to) < Math.abs(best - to) ? value : best));

/** Their names and values, and that what must hold between them can. */
export function checkVariables(
  question: NumericSource,
  { at, atKey, report }: Surroundings,
  variables: Variables,
) {
  const names = Object.keys(variables.values);
  let ordered = true;
  for (const [name, written] of Object.entries(question.variables ?? {})) {
    const place = at('variables', name);
    const values = variables.values[name] ?? [];
    if (name === 'answer' || isFunction(name))
      report(atKey('variables', name), `a variable named “${name}”`, 'another name');
    if (new Set(values).size < values.length) report(place, 'a value twice', 'each value once');
    if (Array.isArray(written)) continue;
    if (written.step !== undefined && written.times !== undefined)
      report(place, '“step” and “times”', 'one of them');
    if (written.from > written.to) {
      report(place, `from: ${written.from} above to: ${written.to}`, 'the smaller one first');
      ordered = false;
      continue;
    }
    if (values.length < 2)
      report(place, `no value but ${written.from}`, '“to” further away, or a smaller step');
    else if (values.length > 999) report(place, 'a thousand values or more', 'a larger step');
    const { first = written.from } = written;
    const series = seriesOf(written);
    if (!series.includes(first))
      report(
        at('variables', name, 'first'),
        `first: ${first}`,
        `a value of its series, the nearest being ${nearest(series, first)}`,
      );
  }
  if (!ordered) return;
  const { where } = variables;
  if (where !== undefined) {
    try {
      const condition = parseCondition(where);
      const unknown = namesOf(condition).find((name) => !names.includes(name));
      if (unknown !== undefined)
        return report(at('where'), `name “${unknown}” in “${where}”`, oneOf(names, unknown));
      for (const values of drawsOf(variables)) {
        const fault = conditionNotFinite(condition, values);
        if (fault)
          return report(at('where'), `“${where}”, with ${fault} for ${inWords(values)}`, 'finite numbers');
      }
      const fails = drawsOf(variables).find((values) => !meets(condition, values));
      if (fails)
        return report(
          at('where'),
          `“${where}”, not met by ${inWords(fails)}`,
          'a condition that the first values meet, and about one draw in ten',
        );
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      return report(at('where'), `${error.unexpected} in “${where}”`, error.expected);
    }
  }
  const different = new Set(drawsOf(variables).map((values) => JSON.stringify(values))).size;
  if (different < FEWEST) report(at('variables'), `${different} different variants`, `at least ${FEWEST}`);
}
