import { h } from 'hastscript';
import type { Link } from 'mdast';
import type { Handler, State } from 'mdast-util-to-hast';
import { isDirective } from '../directive.ts';
import { linkHref } from '../linkHref.ts';
import { wordsOf } from '../plainText.ts';
import type { Rendering } from '../rendering.ts';

const holdsWords = ({ children }: Link) =>
  wordsOf(...children) !== '' || children.some((child) => child.type === 'image' || isDirective(child));

export const link =
  ({ passage, context }: Rendering): Handler =>
  (state: State, node: Link) => {
    if (context === 'label') passage.report(node, 'a link', 'plain text in a label');
    if (!holdsWords(node)) passage.report(node, 'a link without words', '[words](address)');
    const href = linkHref(node, passage);
    const outside = /^https?:/.test(href);
    return h('a', { href, ...(outside ? { rel: 'noreferrer' } : {}) }, state.all(node));
  };
