import type { Element, ElementContent, Parents } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { EXIT, visit } from 'unist-util-visit';
import type { Html } from '../../../../course/types.ts';

/**
 * Makes blanks inside typeset formulas reachable. A formula is hidden from screen readers and named as a whole; one
 * with a blank cannot be, since a field inside would be lost. Its words then stand before it, only the parts without
 * a blank are hidden, and the field is met where it stands.
 */
export function openBlanks(html: Html): Html {
  const tree = fromHtml(html, { fragment: true });
  if (!holdsBlank(tree)) return html;
  open(tree, false);
  // As the typesetter writes it.
  return toHtml(tree, {
    closeEmptyElements: true,
    tightSelfClosing: true,
    characterReferences: { useNamedReferences: true },
  });
}

function open(parent: Parents, inFormula: boolean) {
  for (const element of parent.children) {
    if (element.type !== 'element' || isBlank(element)) continue;
    const { properties } = element;
    if (!holdsBlank(element)) {
      if (inFormula) properties.ariaHidden ??= 'true';
      continue;
    }
    const { role, ariaLabel } = properties;
    const named = role === 'math';
    open(element, inFormula || named);
    if (isStack(element)) element.children.sort((a, b) => topOf(a) - topOf(b));
    delete properties.ariaHidden;
    if (!named) continue;
    delete properties.role;
    delete properties.ariaLabel;
    element.children.unshift(h('span', { className: 'visually-hidden' }, String(ariaLabel)));
  }
}

/** The typesetter stacks from the bottom, each piece at a height of its own: their order can be that of reading. */
const isStack = ({ properties }: Element) =>
  Array.isArray(properties.className) && properties.className.includes('vlist');

const topOf = (piece: ElementContent) =>
  Number(piece.type === 'element' ? /(?:^|;)top:(-?[\d.]+)em/.exec(String(piece.properties.style))?.[1] : 0);

const isBlank = ({ tagName, properties }: Element) => tagName === 'span' && 'dataBlank' in properties;

function holdsBlank(tree: Parents): boolean {
  let found = false;
  visit(tree, 'element', (element) => {
    found = isBlank(element);
    return found ? EXIT : undefined;
  });
  return found;
}
