import type { InlineDirective } from '../directive.ts';
import { partHtml } from './partHtml.ts';

/** Words with the mark of a subject, a class that its style sheet draws; they may point at a part of a figure. */
export const toned = (tone: string, example: string): InlineDirective<'text'> => ({
  form: 'text',
  attributes: { of: 'optional', part: 'optional' },
  words: true,
  contexts: ['prose', 'feedback', 'label'],
  example,
  description: `Words with the mark for what is ${tone}; with \`of\` and \`part\` they also point at it in a figure.`,
  html: (node, rendering, content) => partHtml(node, rendering, content(), tone),
});
