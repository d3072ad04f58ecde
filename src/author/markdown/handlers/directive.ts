import type { Handler, State } from 'mdast-util-to-hast';
import { acceptedDirective } from '../acceptedDirective.ts';
import type { DirectiveNode } from '../directive.ts';
import type { Rendering } from '../rendering.ts';

/** A directive inside a text. One that is a part of the lesson by itself is out of place there. */
export const directive =
  (rendering: Rendering): Handler =>
  (state: State, node: DirectiveNode) => {
    const { passage, context } = rendering;
    const found = acceptedDirective(node, context, passage);
    if (!found) return [];
    if ('html' in found) return found.html(node, rendering, (of = node) => state.all(of));
    passage.report(
      node,
      `directive “${node.name}” inside another block`,
      'it on a line of its own, between paragraphs',
    );
    return [];
  };
