import type { Root } from 'mdast';
import type { FaultAt } from '../fault.ts';
import { depthFault, limitFault } from './limitFault.ts';
import { parse } from './parse.ts';
import { structureFaults } from './structureFaults.ts';

/** A text as a tree, or why it is not to be judged any further. */
export function readMarkdown(text: string): { tree: Root; faults: FaultAt[] } {
  const limit = limitFault(text);
  if (limit) return { tree: { type: 'root', children: [] }, faults: [limit] };
  const tree = parse(text);
  const depth = depthFault(tree);
  return { tree, faults: depth ? [depth] : structureFaults(tree, text) };
}
