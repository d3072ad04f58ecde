import type { InlineDirective } from '../directive.ts';
import { partHtml } from './partHtml.ts';

export const trained: InlineDirective<'text'> = {
  form: 'text',
  attributes: { of: 'optional', part: 'optional' },
  words: true,
  contexts: ['prose', 'feedback', 'label'],
  example: ':trained[A]{of=lora part=A}',
  description:
    'Words with the mark for what is trained; with `of` and `part` they also point at it in a figure.',
  html: (node, rendering, content) => partHtml(node, rendering, content(), 'trained'),
};
