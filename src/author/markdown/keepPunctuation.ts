import type { ElementContent, Nodes } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** What is one box to the browser, which would let the comma after it begin a line. */
const isBox = (node: ElementContent) =>
  node.type === 'element' &&
  ['tex', 'term'].some((name) => String(node.properties.className).split(',').includes(name));

/** Keeps the marks after a formula or a term in its line. */
export function keepPunctuation(tree: Nodes) {
  visit(tree, 'text', (text, index, parent) => {
    const before = index ? parent?.children[index - 1] : undefined;
    const [mark] = /^[.,;:!?)]+/.exec(text.value) ?? [];
    if (!mark || !index || before?.type !== 'element' || !isBox(before)) return;
    text.value = text.value.slice(mark.length);
    parent?.children.splice(index - 1, 1, h('span', { className: 'kept' }, [before, mark]));
  });
}
