import type { ElementContent, Nodes } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

const isFormula = (node: ElementContent | undefined) =>
  node?.type === 'element' && String(node.properties.className).split(',').includes('tex');

/** A formula is a box to the browser, which would let the comma after it begin a line. */
export function keepPunctuation(tree: Nodes) {
  visit(tree, 'text', (text, index, parent) => {
    const before = index ? parent?.children[index - 1] : undefined;
    const [mark] = /^[.,;:!?)]+/.exec(text.value) ?? [];
    if (!mark || !index || before?.type !== 'element' || !isFormula(before)) return;
    text.value = text.value.slice(mark.length);
    parent?.children.splice(index - 1, 1, h('span', { className: 'kept' }, [before, mark]));
  });
}
