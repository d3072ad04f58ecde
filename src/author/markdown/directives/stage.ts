import { readState } from '../../figures/readState.ts';
import type { BlockDirective } from '../directive.ts';
import { figureNamed } from './figureNamed.ts';

export const stage: BlockDirective<'leaf'> = {
  form: 'leaf',
  attributes: { of: 'required' },
  open: true,
  contexts: ['prose'],
  example: '::stage{of=lora view=target target=smooth r=8}',
  description:
    'From here to the next one, or to the end of the section, the figure beside the text shows the state that the other attributes describe; without them, the one it is placed in.',
  assemble(node, lesson) {
    const { of, ...given } = node.attributes ?? {};
    const { passage } = lesson;
    const figure = figureNamed(of ?? '', node, passage);
    if (!figure) return;
    const { placed, spec } = figure;
    const report = (unexpected: string, expected: string) => passage.report(node, unexpected, expected);
    lesson.stage({ of: placed.id, state: readState(placed.name, spec, given, report) });
  },
};
