import type { AuthorKind, SourceOf } from '../../../author/questions/authorKind.ts';
import { calculate } from '../../../author/questions/calculate.ts';
import { misconceptionsOf } from '../../../author/questions/reference.ts';
import { routeOf } from '../../../author/questions/routeOf.ts';
import { valueOrNaN, workingHtml } from '../../../author/questions/workingHtml.ts';
import type { EstimateFace, EstimateKey } from '../../../course/types.ts';
import { formatNumber } from '../../../notation/format.ts';
import { isNear } from '../../../notation/isNear.ts';

/** A scale shorter than this leaves nothing to estimate. */
const DECADES = 3;

export const estimate: AuthorKind<SourceOf<'estimate'>, EstimateFace, EstimateKey> = {
  compile(question, base, shared, tools) {
    const answer = valueOrNaN(question.answer);
    return {
      face: {
        ...base,
        kind: 'estimate',
        scale: question.scale,
        ...(question.unit ? { unit: question.unit } : {}),
      },
      key: {
        ...shared,
        kind: 'estimate',
        answer,
        within: question.within,
        wrong: question.wrong.map((route, i) => ({
          ...routeOf(route, tools, 'wrong', i),
          value: valueOrNaN(route.value),
        })),
        low: tools.feedback(question.low, 'low'),
        high: tools.feedback(question.high, 'high'),
        working: `${workingHtml(question.working)} = ${formatNumber(answer)}`,
      },
    };
  },

  check({ answer, working, scale, within, wrong }, around) {
    const { at, report } = around;
    misconceptionsOf(wrong, 'wrong', around);
    if (scale.from >= scale.to)
      return report(
        at('scale'),
        `from: ${scale.from} that is not below to: ${scale.to}`,
        'the smaller end first',
      );
    if (Math.log10(scale.to / scale.from) < DECADES)
      report(at('scale'), `a scale of less than ${DECADES} orders of magnitude`, 'a longer one');
    const value = calculate(answer, at('answer'), report);
    const worked = calculate(working, at('working'), report);
    if (value === null) return;
    const onScale = (number: number) => number >= scale.from && number <= scale.to;
    if (!onScale(value))
      return report(at('answer'), `answer ${formatNumber(value)}`, 'a number on the scale');
    if (worked !== null && !isNear(worked, value))
      report(
        at('answer'),
        `answer ${formatNumber(value)}`,
        `${formatNumber(worked)}, which the working gives`,
      );
    for (const [i, route] of wrong.entries()) {
      const place = at('wrong', i, 'value');
      const leads = calculate(route.value, place, report);
      if (leads !== null && !onScale(leads))
        report(place, `wrong route ${formatNumber(leads)}`, 'a number on the scale');
      else if (leads !== null && !(Math.abs(Math.log10(leads / value)) > within))
        report(place, `wrong route ${formatNumber(leads)}`, 'a value that is not accepted as right');
    }
  },

  right: ({ answer, within }) => ({ answer, within }),
};
