import type { InlineDirective } from '../directive.ts';
import { partHtml } from './partHtml.ts';

export const part: InlineDirective<'text'> = {
  form: 'text',
  attributes: { of: 'required', part: 'required' },
  words: true,
  contexts: ['prose', 'feedback'],
  example: ':part[ΔQ]{of=lora part=dQ}',
  description: 'Words that point at a part of a figure: each is lit with the other.',
  html: (node, rendering, content) => partHtml(node, rendering, content()),
};
