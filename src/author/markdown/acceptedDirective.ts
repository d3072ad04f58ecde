import { own } from '../own.ts';
import type { Context } from './context.ts';
import type { Directive, DirectiveNode } from './directive.ts';
import { directiveFault } from './directiveFault.ts';
import { directives } from './directives/table.ts';
import type { Passage } from './passage.ts';

/** The directive that is written, unless something is wrong with it, which is reported. */
export function acceptedDirective(
  node: DirectiveNode,
  context: Context,
  passage: Passage,
): Directive | undefined {
  const fault = directiveFault(node, context, passage.after(node));
  return passage.reportFault(node, fault) ? undefined : own(directives, node.name);
}
