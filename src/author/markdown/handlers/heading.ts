import { h } from 'hastscript';
import type { Heading } from 'mdast';
import type { Handler, State } from 'mdast-util-to-hast';
import { readHeading } from '../readHeading.ts';
import type { Rendering } from '../rendering.ts';

/** A heading with a link to itself, which is no part of its name. */
export const heading =
  ({ passage, label }: Rendering): Handler =>
  (_: State, node: Heading) => {
    const { id, text, words } = readHeading(node, passage);
    const name = `${id}-name`;
    return h(`h${node.depth}`, { id, tabIndex: -1, 'aria-labelledby': name }, [
      h('span', { id: name }, label(words)),
      ' ',
      h('a', { className: 'anchor', href: `#${id}`, 'aria-label': `Link to this section: ${text}` }, '#'),
    ]);
  };
