import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Rendering } from '../rendering.ts';

/** A container with the words in its brackets as a title, before which may stand what it is. */
export function titled(
  { tag, role, className, kind }: { tag: string; role: string; className: string; kind?: string },
  node: ContainerDirective,
  label: Rendering['label'],
  content: (of: ContainerDirective) => ElementContent[],
): Element {
  const [first, ...rest] = node.children;
  const titled = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  if (!titled && !kind) return h(tag, { className, role }, content(node));
  const words = titled ? label(first.children) : [];
  const before = kind
    ? [h('span', { className: `${className}-kind` }, kind), words.length > 0 ? ' ' : '']
    : [];
  const id = `${className}-${node.position?.start.line}`;
  const title = h('p', { className: `${className}-title`, id }, ...before, ...words);
  return h(tag, { className, role, 'aria-labelledby': id }, [
    title,
    ...content(titled ? { ...node, children: rest } : node),
  ]);
}
