import { h } from 'hastscript';
import { citation } from '../citation.ts';
import type { InlineDirective } from '../directive.ts';

export const cite: InlineDirective<'text'> = {
  form: 'text',
  attributes: { id: 'required', at: 'optional' },
  contexts: ['prose', 'feedback'],
  example: ':cite{id=lora at="Table 6"}',
  description: 'Cites a source of sources.yaml; `at` says where in it.',
  html(node, { passage }) {
    const { id, at } = node.attributes ?? {};
    const link = citation(id ?? '', at ?? undefined, passage.placeOf(node), passage.scope);
    return h('span', { className: 'cite-group' }, ['(', link, ')']);
  },
};
