import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { TextDirective } from 'mdast-util-directive';
import { figureHref } from '../../figures/stateLink.ts';
import { oneOf } from '../../oneOf.ts';
import { own } from '../../own.ts';
import type { Rendering } from '../rendering.ts';
import { figureNamed } from './figureNamed.ts';

/** Words that stand for a part of a figure: a link to it, lit together with it. In a label, words only. */
export function partHtml(
  node: TextDirective,
  { passage, context }: Rendering,
  words: ElementContent[],
  tone?: string,
): Element {
  const { of, part } = node.attributes ?? {};
  const plain = h('span', { className: tone }, words);
  if (!of && !part) return plain;
  if (context === 'label') passage.report(node, 'a part of a figure in a label', 'the words alone');
  else if (!of || !part) passage.report(node, `“${of ? 'of' : 'part'}” alone`, 'both: {of=… part=…}');
  const figure = of && part && figureNamed(of, node, passage);
  if (!figure) return plain;
  const { placed, spec } = figure;
  if (!own(spec.parts, part)) passage.report(node, `part “${part}”`, oneOf(Object.keys(spec.parts), part));
  return h(
    'a',
    {
      className: ['part', ...(tone ? [tone] : [])],
      href: figureHref(placed.id, passage.scope),
      'data-of': placed.id,
      'data-part': part,
    },
    words,
  );
}
