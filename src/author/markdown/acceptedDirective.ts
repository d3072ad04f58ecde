import { own } from '../own.ts';
import type { Context } from './context.ts';
import type { Directive, DirectiveNode } from './directive.ts';
import { directiveFault } from './directiveFault.ts';
import type { Passage } from './passage.ts';

/** The directive that is written, unless something is wrong with it, which is reported. */
export function acceptedDirective(
  node: DirectiveNode,
  context: Context,
  passage: Passage,
): Directive | undefined {
  const { directives, figures } = passage.scope.library;
  const found = own(directives, node.name);
  // A subject that is not known may have more.
  if (!found && !figures) return;
  const fault = directiveFault(node, context, passage.after(node), directives);
  return passage.reportFault(node, fault) ? undefined : found;
}
