import { own } from '../own.ts';
import { type BlockDirective, type DirectiveNode, formOf } from './directive.ts';
import { directives } from './directives/table.ts';

/** The directive that makes a node a part of the lesson by itself. */
export function blockDirective(node: DirectiveNode): BlockDirective | undefined {
  const found = own(directives, node.name);
  return found && 'assemble' in found && found.form === formOf(node) ? found : undefined;
}
