import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Rendering } from '../rendering.ts';

/** A container with the words in its brackets as a title. */
export function titled(
  tag: string,
  className: string,
  node: ContainerDirective,
  label: Rendering['label'],
  content: (of: ContainerDirective) => ElementContent[],
): Element {
  const [first, ...rest] = node.children;
  if (first?.type !== 'paragraph' || !first.data?.directiveLabel) return h(tag, { className }, content(node));
  const title = h('p', { className: `${className}-title` }, label(first.children));
  return h(tag, { className }, [title, ...content({ ...node, children: rest })]);
}
