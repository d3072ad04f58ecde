import type { InlineDirective } from '../directive.ts';
import { partHtml } from './partHtml.ts';

export const frozen: InlineDirective<'text'> = {
  form: 'text',
  attributes: { of: 'optional', part: 'optional' },
  words: true,
  contexts: ['prose', 'feedback', 'label'],
  example: ':frozen[the base weights]',
  description:
    'Words with the mark for what is frozen; with `of` and `part` they also point at it in a figure.',
  html: (node, rendering, content) => partHtml(node, rendering, content(), 'frozen'),
};
