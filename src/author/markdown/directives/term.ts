import { h } from 'hastscript';
import { oneOf } from '../../oneOf.ts';
import type { InlineDirective } from '../directive.ts';
import { fileAbsent } from '../fileAbsent.ts';

export const term: InlineDirective<'text'> = {
  form: 'text',
  attributes: { id: 'required' },
  words: true,
  contexts: ['prose', 'feedback'],
  example: ':term[virtual tokens]{id=soft-prompt}',
  description: 'Words that open an entry of glossary.yaml.',
  html(node, { passage }, content) {
    const id = node.attributes?.id ?? '';
    const { library, gathered } = passage.scope;
    if (fileAbsent('glossary.yaml', passage.scope)) return content();
    if (library.terms && !library.terms.has(id))
      passage.report(node, `glossary term “${id}”`, oneOf(library.terms, id));
    else gathered.terms.add(id);
    return h('button', { type: 'button', className: 'term', popoverTarget: `term-${id}` }, content());
  },
};
