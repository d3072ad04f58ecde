import { h } from 'hastscript';
import type { Link } from 'mdast';
import type { Handler, State } from 'mdast-util-to-hast';
import { linkHref } from '../linkHref.ts';
import type { Rendering } from '../rendering.ts';

export const link =
  ({ passage, context }: Rendering): Handler =>
  (state: State, node: Link) => {
    if (context === 'label') passage.report(node, 'a link', 'plain text in a label');
    const href = linkHref(node, passage);
    const outside = /^https?:/.test(href);
    return h('a', { href, ...(outside ? { rel: 'noreferrer' } : {}) }, state.all(node));
  };
