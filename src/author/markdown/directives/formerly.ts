import { h } from 'hastscript';
import { readState } from '../../figures/readState.ts';
import type { InlineDirective } from '../directive.ts';
import { figureNamed } from './figureNamed.ts';

export const formerly: InlineDirective<'leaf'> = {
  form: 'leaf',
  attributes: { id: 'required', of: 'required' },
  open: true,
  synonyms: ['alias', 'redirect'],
  contexts: ['prose'],
  example: '::formerly{id="benchmark" of=landscape view=published}',
  description:
    'Answers at the address of a figure that another one has taken in: whoever comes to it finds that one in the state that the other attributes describe.',
  html(node, { passage }) {
    const { id = '', of, ...given } = node.attributes ?? {};
    const figure = figureNamed(of ?? '', node, passage);
    if (!figure) return [];
    const { placed, spec } = figure;
    const report = (unexpected: string, expected: string) => passage.report(node, unexpected, expected);
    const { figures } = passage.scope;
    if (figures.get(id ?? '')) report(`id “${id}” of a figure that is here`, 'the id of one that is gone');
    const state = readState(placed.name, spec, given, report);
    return h('span', {
      id: `figure-${id}`,
      'data-formerly': id,
      'data-now': placed.id,
      'data-state': JSON.stringify(state),
    });
  },
};
