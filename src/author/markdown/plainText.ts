import type { Nodes } from 'mdast';
import type { InlineMath, Math as MathNode } from 'mdast-util-math';
import { SKIP, visit } from 'unist-util-visit';
import { own } from '../own.ts';
import { isDirective } from './directive.ts';
import { directives } from './directives/table.ts';
import { typeset } from './typeset.ts';

/** Plain words, formulas as they are spoken. */
export function wordsOf(...trees: Nodes[]): string {
  const parts: string[] = [];
  for (const tree of trees)
    visit(tree, (node) => {
      if (isDirective(node) && own(directives, node.name)?.live) return SKIP;
      if (node.type === 'inlineMath' || node.type === 'math') parts.push(spokenFormula(node));
      else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
        parts.push(node.value);
      else if (node.type === 'break' || node.type === 'paragraph') parts.push(' ');
    });
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** A formula as it is spoken; '' when it cannot be set, which is reported where it is drawn. */
function spokenFormula(node: InlineMath | MathNode): string {
  try {
    return typeset(node.value, node.type === 'math').spoken;
  } catch {
    return '';
  }
}
