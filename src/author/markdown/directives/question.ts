import type { BlockDirective } from '../directive.ts';

export const question: BlockDirective<'leaf'> = {
  form: 'leaf',
  attributes: { id: 'required', asked: 'optional' },
  contexts: ['prose'],
  example: '::question{id="lora-count"}',
  description:
    'Asks a question of questions.yaml; `asked="recap"` asks the opener again at the end of the lesson.',
  assemble(node, lesson) {
    const { id, asked } = node.attributes ?? {};
    if (asked && asked !== 'recap') lesson.passage.report(node, `asked “${asked}”`, '“recap”');
    lesson.ask(id ?? '', asked === 'recap' ? 'recap' : 'check', lesson.passage.placeOf(node));
  },
};
