import { z } from 'zod';
import { defineAuthorKind, type Halves } from '../../../author/questions/authorKind.ts';
import { calculate } from '../../../author/questions/calculate.ts';
import { misconceptionsOf } from '../../../author/questions/reference.ts';
import { routeOf } from '../../../author/questions/routeOf.ts';
import { common, expression, misconception, wayWrong } from '../../../author/questions/shape.ts';
import { valueOrNaN, workingHtml } from '../../../author/questions/workingHtml.ts';
import { markdown, words } from '../../../course/schema.ts';
import { formatNumber } from '../../../notation/format.ts';
import { isNear } from '../../../notation/isNear.ts';
import type { EstimateFace, EstimateKey } from './types.ts';

/** A scale shorter than this leaves nothing to estimate. */
const DECADES = 3;
/** Orders of magnitude about the middle of a scale, where its slider stands before it is moved. */
const MIDDLE = 0.5;

const shape = z.strictObject({
  ...common,
  kind: z.literal('estimate'),
  scale: z
    .strictObject({ from: z.number().positive(), to: z.number().positive() })
    .meta({ description: 'Ends of the log scale, for example 1e3 and 1e12.' }),
  answer: expression,
  working: z.string().meta({ description: 'The answer as a calculation. The check recomputes it.' }),
  within: z.number().positive().max(1).default(0.5).meta({
    description: 'Orders of magnitude that count as right: 0.5 is a factor of about 3 either way.',
  }),
  unit: words().optional().meta({ description: 'Shown after the field: `parameters`.' }),
  wrong: z
    .array(z.strictObject({ value: expression, feedback: wayWrong, misconception }))
    .default([])
    .meta({ description: 'Wrong routes, each with the number it leads to.' }),
  low: markdown.meta({ description: 'For any other estimate that is too small.' }),
  high: markdown.meta({ description: 'For any other estimate that is too large.' }),
});

export const estimate = defineAuthorKind(shape, {
  compile(question, base, shared, tools): Halves<EstimateFace, EstimateKey> {
    const answer = valueOrNaN(question.answer);
    return {
      face: {
        ...base,
        scale: question.scale,
        ...(question.unit ? { unit: question.unit } : {}),
      },
      key: {
        ...shared,
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

  right: ({ answer, within }) => ({ answer: String(answer), within }),
  firstVariant: (question) => ({ ...question, answer: valueOrNaN(question.answer) }),

  *lint({ answer, scale: { from, to } }) {
    const off = Math.log10(Number(answer)) - (Math.log10(from) + Math.log10(to)) / 2;
    if (Math.abs(off) <= MIDDLE)
      yield {
        code: 'estimate-in-middle',
        steps: ['scale'],
        message: 'the answer stands where the slider does',
      };
  },
});
