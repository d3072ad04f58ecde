import type { InlineDirective } from '../directive.ts';
import { titled } from './titled.ts';

export const note: InlineDirective<'container'> = {
  form: 'container',
  attributes: {},
  contexts: ['prose'],
  example: ':::note[Naming]\nSome call it the update.\n:::',
  description: 'Stands in the margin, under its title.',
  html: (node, { label }, content) =>
    titled({ tag: 'aside', role: 'note', className: 'note' }, node, label, content),
};
