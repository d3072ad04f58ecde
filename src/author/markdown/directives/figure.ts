import { readState } from '../../figures/readState.ts';
import { oneOf } from '../../oneOf.ts';
import { own } from '../../own.ts';
import type { BlockDirective } from '../directive.ts';

export const figure: BlockDirective<'leaf'> = {
  form: 'leaf',
  attributes: { name: 'required', id: 'required' },
  open: true,
  synonyms: ['widget'],
  contexts: ['prose'],
  example: '::figure[Move the rank.]{name="lora-decomposition" id="lora" r=4}',
  description:
    'Places a figure; the words say what to do with it. `id` is for texts and questions that speak of it, all other attributes are the parameters it starts with.',
  declare(node, lesson) {
    const { name, id: given, ...written } = node.attributes ?? {};
    const id = given ?? '';
    const { passage } = lesson;
    const { figures, library } = passage.scope;
    figures.refuse(id);
    if (!lesson.accepts(node) || !library.figures) return;
    const report = (unexpected: string, expected: string) => passage.report(node, unexpected, expected);
    const spec = own(library.figures, name ?? '');
    if (!spec) return report(`figure “${name}”`, oneOf(Object.keys(library.figures), name ?? ''));
    if (figures.get(id)) return report(`figure id “${id}” again`, 'an id of its own');
    if (node.children.length === 0) report('a figure without a caption', '::figure[What it shows]');
    const defaults = Object.entries(spec.params).map(([key, param]) => [key, param.default] as const);
    const params = { ...Object.fromEntries(defaults), ...readState(name ?? '', spec, written, report) };
    const { html: caption, text: captionText } = lesson.label(node.children);
    figures.place({ placed: { id, name: name ?? '', params, caption, captionText }, spec });
  },
  assemble(node, lesson) {
    const found = lesson.passage.scope.figures.get(node.attributes?.id ?? '');
    if (found) lesson.place({ type: 'figure', figure: found.placed });
  },
};
