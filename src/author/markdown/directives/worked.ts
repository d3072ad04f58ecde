import type { InlineDirective } from '../directive.ts';
import { titled } from './titled.ts';

export const worked: InlineDirective<'container'> = {
  form: 'container',
  attributes: {},
  contexts: ['prose'],
  example: ':::worked[A pair of rank 4]\nBoth strips hold $4 \\cdot 1000$ numbers.\n:::',
  description: 'A worked example, framed, under its title.',
  html: (node, { label }, content) =>
    titled({ tag: 'div', role: 'group', className: 'worked', kind: 'Worked example.' }, node, label, content),
};
