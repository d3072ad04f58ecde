import { h } from 'hastscript';
import type { FootnoteReference, Paragraph, Text } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { invisibleFault } from '../invisible.ts';
import { directive } from './handlers/directive.ts';
import { heading } from './handlers/heading.ts';
import { image } from './handlers/image.ts';
import { link } from './handlers/link.ts';
import { math } from './handlers/math.ts';
import { rawHtml } from './handlers/rawHtml.ts';
import { table } from './handlers/table.ts';
import { literalBlock, literalMark, unclosedMark } from './literalMarks.ts';
import type { Rendering } from './rendering.ts';

/** How the nodes of a passage become HTML where that differs from plain markdown, or may be refused. */
export function handlers(rendering: Rendering): Handlers {
  const { passage } = rendering;
  return {
    math: math(rendering),
    inlineMath: math(rendering),
    textDirective: directive(rendering),
    leafDirective: directive(rendering),
    containerDirective: directive(rendering),
    heading: heading(rendering),
    link: link(rendering),
    image: image(rendering),
    table: table(rendering),
    html: rawHtml(rendering),
    text(_: State, node: Text) {
      const written = passage.written(node);
      passage.reportFault(node, literalMark(written) ?? invisibleFault(node.value));
      const open = unclosedMark(written);
      if (open) passage.scope.report(passage.placeOf(node, open.offset), open.unexpected, open.expected);
      return { type: 'text', value: node.value.replace(/(\d) %/g, '$1\u00a0%') };
    },
    paragraph(state: State, node: Paragraph) {
      passage.reportFault(node, literalBlock(passage.written(node)));
      return h('p', state.all(node));
    },
    footnoteReference(_: State, node: FootnoteReference) {
      passage.report(node, 'a footnote', ':::note[Title]');
      return undefined;
    },
  };
}
