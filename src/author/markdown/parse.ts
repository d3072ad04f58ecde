import type { Root } from 'mdast';
import type { Math as MathNode } from 'mdast-util-math';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath)
  .use(remarkDirective);

/** Reads markdown. A formula between double dollars that is alone in its paragraph is a displayed one. */
export function parse(text: string): Root {
  const tree = parser.parse(text);
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    const [only, ...more] = paragraph.children;
    if (only?.type !== 'inlineMath' || more.length > 0 || !parent || index === undefined) return;
    const start = only.position?.start.offset ?? 0;
    const display: MathNode = {
      type: 'math',
      value: only.value,
      ...(only.position && { position: only.position }),
    };
    if (text.startsWith('$$', start)) parent.children[index] = display;
  });
  resolveReferences(tree);
  return tree;
}

/** Links and images whose address stands elsewhere in the text become plain ones, judged as those are. */
function resolveReferences(tree: Root) {
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  visit(tree, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const type = node.type === 'linkReference' ? 'link' : 'image';
    Object.assign(node, { type, url: addresses.get(node.identifier) ?? '' });
  });
}
