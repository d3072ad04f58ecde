import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { isSymbolic } from '../../notation/isSymbolic.ts';

/** Keeps translators from elements that hold symbols and no words, such as a link to ΔQ. */
export function keepSymbols(tree: Nodes) {
  visit(tree, 'element', ({ children: [only, ...more], properties }) => {
    if (only?.type !== 'text' || more.length > 0 || !/\p{L}/u.test(only.value)) return;
    if (isSymbolic(only.value)) properties.translate = 'no';
  });
}
