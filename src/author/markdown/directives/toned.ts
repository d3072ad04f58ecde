import type { InlineDirective } from '../directive.ts';
import { partHtml } from './partHtml.ts';

/** Words with a mark of their own, which may point at a part of a figure. */
export const toned = (tone: 'frozen' | 'trained', example: string): InlineDirective<'text'> => ({
  form: 'text',
  attributes: { of: 'optional', part: 'optional' },
  words: true,
  contexts: ['prose', 'feedback', 'label'],
  example,
  description: `Words with the mark for what is ${tone}; with \`of\` and \`part\` they also point at it in a figure.`,
  html: (node, rendering, content) => partHtml(node, rendering, content(), tone),
});
