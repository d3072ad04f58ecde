import { h } from 'hastscript';
import { readState } from '../../figures/readState.ts';
import { stateLink } from '../../figures/stateLink.ts';
import type { InlineDirective } from '../directive.ts';
import { figureNamed } from './figureNamed.ts';

export const show: InlineDirective<'text'> = {
  form: 'text',
  attributes: { of: 'required' },
  words: true,
  open: true,
  contexts: ['prose', 'feedback'],
  example: ':show[At rank 500]{of=lora r=500}',
  description:
    'Words that put a figure into the state that the other attributes describe; where a `::stage` shows one, they change that.',
  html(node, { passage }, content) {
    const { of, ...given } = node.attributes ?? {};
    const figure = figureNamed(of ?? '', node, passage);
    if (!figure) return [];
    const { placed, spec } = figure;
    const report = (unexpected: string, expected: string) => passage.report(node, unexpected, expected);
    const state = readState(placed.name, spec, given, report);
    if (Object.keys(given).length === 0) report('a state without parameters', `:show[words]{of=${of} …}`);
    const { step } = passage;
    const around = step?.of === placed.id ? step.state : {};
    return h('a', stateLink(placed.id, { ...around, ...state }, passage.scope), content());
  },
};
