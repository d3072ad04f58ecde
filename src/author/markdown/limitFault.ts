import type { Nodes, Root } from 'mdast';
import { LIMITS, shownLimit } from '../../course/limits.ts';
import type { FaultAt } from '../fault.ts';

const RUN = new RegExp(`([*_~>[\\](){}!:])\\1{${LIMITS.marks}}`);
const CONTAINERS = new RegExp(`^(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])[ \\t])){${LIMITS.depth + 1}}`, 'm');
/** Lines up to the next one that is empty. */
const STRETCH = /(?:^[^\n]*\S[^\n]*(?:\n|$(?![\s\S])))+/gm;

/** What makes a text too much for a parser of markdown, whose work grows with the square of it. */
export function limitFault(text: string): FaultAt | undefined {
  const run = RUN.exec(text);
  if (run)
    return {
      offset: run.index,
      unexpected: `more than ${shownLimit('marks')} “${run[1]}” in a row`,
      expected: 'fewer of them',
    };
  const containers = CONTAINERS.exec(text);
  if (containers) return { offset: containers.index, ...tooDeep };
  for (const { 0: stretch, index } of text.matchAll(STRETCH))
    if (stretch.length > LIMITS.text)
      return {
        offset: index,
        unexpected: `a paragraph of ${stretch.length.toLocaleString('en-GB')} characters`,
        expected: `at most ${shownLimit('text')}, or an empty line between two`,
      };
}

/** The first node that is nested too deeply for what walks through the tree by calling itself. */
export function depthFault(tree: Root): FaultAt | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LIMITS.depth) return { offset: level[0]?.position?.start.offset ?? 0, ...tooDeep };
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
}

const tooDeep = {
  unexpected: 'a text inside so many others',
  expected: `at most ${shownLimit('depth')} levels`,
};
