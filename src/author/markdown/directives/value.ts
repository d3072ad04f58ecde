import { h } from 'hastscript';
import type { FigureSpec } from '../../../figures/spec.ts';
import { ExpressionError, evaluate, namesIn, parseExpression } from '../../../notation/expression.ts';
import { formatNumber, formatPercent } from '../../../notation/format.ts';
import { numbersOf } from '../../figures/numbersOf.ts';
import { valueFault } from '../../figures/valueFault.ts';
import { valueWidth } from '../../figures/valueWidth.ts';
import { oneOf } from '../../oneOf.ts';
import { own } from '../../own.ts';
import type { InlineDirective } from '../directive.ts';
import { figureNamed } from './figureNamed.ts';

export const value: InlineDirective<'text'> = {
  form: 'text',
  attributes: { of: 'required', as: 'optional', drag: 'optional' },
  live: true,
  contexts: ['prose'],
  example: ':value[r*(d+k)]{of=lora}',
  description:
    'A number calculated from the parameters of a figure, which follows it; `as=percent` shows a share, `drag` lets a parameter be moved in the text.',
  html(node, { passage }) {
    const { of, as, drag } = node.attributes ?? {};
    // As it is written: markdown would take the stars of a product for emphasis.
    const source = /^:value\[([^\]]*)\]/.exec(passage.written(node))?.[1] ?? '';
    if (as && as !== 'percent') passage.report(node, `as “${as}”`, '“percent”');
    const figure = figureNamed(of ?? '', node, passage);
    if (!figure) return [];
    const { placed, spec } = figure;
    const param = drag === undefined ? undefined : own(spec.params, source);
    if (drag !== undefined && param?.type !== 'number')
      passage.report(
        node,
        `drag on “${source}”`,
        `the name of a number alone, such as ${firstNumber(spec.params)}`,
      );
    try {
      const expression = parseExpression(source);
      const start = numbersOf(placed.params);
      for (const { name, at } of namesIn(expression))
        if (start[name] === undefined)
          passage.scope.report(
            passage.placeOf(node, ':value['.length + at),
            `name “${name}”`,
            oneOf(Object.keys(placed.params), name),
          );
      const fault = valueFault(expression, figure);
      if (fault) passage.report(node, `“${source}”, which is ${fault}`, 'a finite number');
      const format = as === 'percent' ? formatPercent : formatNumber;
      const width = fault ? 0 : valueWidth(expression, figure, format);
      const data = {
        'data-of': of,
        'data-value': source,
        ...(as ? { 'data-as': as } : {}),
        ...(param?.type === 'number'
          ? { 'data-drag': `${param.min} ${param.max} ${param.step}`, 'data-label': param.label }
          : {}),
      };
      return h(
        'span',
        { className: 'value', translate: 'no', style: `--room:${width}ch`, ...data },
        format(evaluate(expression, start)),
      );
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      passage.report(node, `${error.unexpected} in “${source}”`, error.expected);
      return [];
    }
  },
};

const firstNumber = (params: FigureSpec['params']) =>
  Object.keys(params).find((name) => params[name]?.type === 'number') ?? '';
