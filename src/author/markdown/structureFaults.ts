import type { Nodes, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { clip } from '../clip.ts';
import type { FaultAt } from '../fault.ts';
import { nameFault } from './directiveFault.ts';
import { directives } from './directives/table.ts';

const startOf = (node: Nodes) => node.position?.start.offset ?? 0;
const written = (node: Nodes, text: string) => text.slice(startOf(node), node.position?.end.offset);

/**
 * What never closes, or, when all does, every line of a directive that was not read as one. What follows from such a
 * fault would be told of other lines, so a text that has one is not judged further.
 */
export function structureFaults(tree: Root, text: string): FaultAt[] {
  const open = unclosed(tree, text);
  return open ? [open] : unreadDirectives(tree, text);
}

/** The first block that runs to the end because its closing line is missing. */
function unclosed(node: Nodes, text: string, outer?: ContainerDirective): FaultAt | undefined {
  const source = written(node, text).trimEnd();
  const lines = source.split('\n');
  const last = lines.length > 1 ? (lines.at(-1) ?? '').replace(/^[\s>]+/, '') : '';
  if (node.type === 'containerDirective') {
    const name = `:::${node.name}`;
    if (!/^:{3,}$/.test(last)) {
      for (const block of outer ? [outer, node] : [node]) {
        const misnamed = nameFault(block.name, 'container', directives);
        if (misnamed) return { offset: startOf(block), ...misnamed };
      }
      if (!outer || colonsOf(outer, text) > colonsOf(node, text))
        return never(node, `directive “${name}”`, 'a line of “:::” where it ends');
      if (!bothClose(outer, text))
        return never(outer, `directive “:::${outer.name}”`, `a line of “:::” where it ends, above “${name}”`);
      return {
        offset: startOf(outer),
        unexpected: `directive “:::${outer.name}” around “${name}”`,
        expected: `four colons at both its ends, “::::${outer.name}” and “::::”, since the inner one has three`,
      };
    }
  } else if (node.type === 'math') {
    if (source.startsWith('$$') && !/\$\$$/.test(lines.length > 1 ? last : source.slice(2)))
      return never(node, 'a formula between double dollars', 'a line of “$$” where it ends');
  } else if (node.type === 'html') {
    if (source.startsWith('<!--') && !source.includes('-->'))
      return never(node, 'a comment', '“-->” where it ends');
  } else if (node.type === 'code' && /^(```|~~~)/.test(source) && !/^(```|~~~)/.test(last))
    return never(node, 'a block of code', `a line of “${source.slice(0, 3)}” where it ends`);
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = unclosed(child, text, outer ?? (node.type === 'containerDirective' ? node : undefined));
    if (found) return found;
  }
}

/** Whether there are as many closing lines below the start of a block as blocks that begin there. */
function bothClose(outer: ContainerDirective, text: string): boolean {
  let open = 0;
  for (const [line] of text.slice(startOf(outer)).matchAll(/^[\s>]*:{3,}.*$/gm)) {
    open += /:{3,}\s*$/.test(line) ? -1 : 1;
    if (open === 0) return true;
  }
  return false;
}

const colonsOf = (node: Nodes, text: string) => /^:*/.exec(written(node, text))?.[0].length ?? 0;

const never = (node: Nodes, what: string, expected: string): FaultAt => ({
  offset: startOf(node),
  unexpected: `${what} that never closes`,
  expected,
});

const LINE = /^([\s>]*(?:(?:[-*+]|\d+[.)])\s+)?)(:{2,})(.*)$/;

function unreadDirectives(tree: Root, text: string): FaultAt[] {
  const read = new Set<number>();
  visit(tree, (node) => {
    const { start, end } = node.position ?? {};
    if (!start || !end) return;
    if (node.type === 'leafDirective' || node.type === 'containerDirective')
      read.add(start.line).add(end.line);
    const fenced = node.type === 'code' && /^(```|~~~)/.test(written(node, text));
    if (fenced || node.type === 'math' || node.type === 'html')
      for (let line = start.line; line <= end.line; line++) read.add(line);
  });
  const faults: FaultAt[] = [];
  let offset = 0;
  for (const [i, line] of text.split('\n').entries()) {
    const [, before = '', colons = '', rest = ''] = LINE.exec(line) ?? [];
    if (colons && !read.has(i + 1))
      faults.push({
        offset: offset + before.length,
        unexpected: `“${clip(colons + rest)}”, which is not read as a directive`,
        expected: advice(before, colons, rest),
      });
    offset += line.length + 1;
  }
  return faults;
}

function advice(before: string, colons: string, rest: string): string {
  const form = colons.length === 2 ? '::question{id="…"}' : ':::note[Title]';
  if (rest.trim() === '')
    return 'a block that it closes; a block around another block is written with four colons';
  if (/^\s{4}|\t/.test(before)) return `${form} at the start of the line`;
  if (/[“”‘’]/.test(rest.replace(/\[[^\]]*\]/, ''))) return `straight quotes, as in ${form}`;
  if (/^\s|^\w+\s+[[{]/.test(rest)) return `no space before the name or its brackets, as in ${form}`;
  if (/\}\s*\S/.test(rest)) return 'it alone on its line';
  return `each bracket and quote closed, as in ${form}`;
}
