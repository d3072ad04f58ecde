import type { BlockDirective } from '../directive.ts';

export const instructor: BlockDirective<'container'> = {
  form: 'container',
  attributes: {},
  contexts: ['prose'],
  example: ':::instructor\nAsk for a guess before the figure is moved.\n:::',
  description: 'Shown on the page for instructors only.',
  assemble: (node, lesson) => lesson.note(node.children),
};
