import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { type DirectiveNode, formOf, isDirective } from '../directive.ts';
import { directiveFault } from '../directiveFault.ts';
import { parse } from '../parse.ts';
import { structureFaults } from '../structureFaults.ts';
import { directives } from './table.ts';

describe('the example of a directive', () => {
  it.each(Object.entries(directives))(
    '%s is one that an author may write',
    (name, { example, form, contexts }) => {
      const tree = parse(example);
      const found: DirectiveNode[] = [];
      visit(tree, (node) => {
        if (isDirective(node)) found.push(node);
      });
      expect(structureFaults(tree, example)).toEqual([]);
      expect(found.map((node) => [node.name, formOf(node)])).toEqual([[name, form]]);
      for (const node of found)
        for (const context of contexts) expect(directiveFault(node, context, '', directives)).toBeUndefined();
    },
  );
});
