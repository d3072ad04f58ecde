import { h } from 'hastscript';
import type { InlineMath, Math as MathNode } from 'mdast-util-math';
import type { Handler, Raw, State } from 'mdast-util-to-hast';
import { clip } from '../../clip.ts';
import { priceFault } from '../literalMarks.ts';
import type { Passage } from '../passage.ts';
import type { Rendering } from '../rendering.ts';
import { BLANK_START } from '../tokens.ts';
import { typeset } from '../typeset.ts';

/** A formula, which a screen reader can walk through; its words are its name. */
export const math =
  ({ passage, context }: Rendering): Handler =>
  (_: State, node: InlineMath | MathNode) => {
    if (node.type === 'inlineMath') {
      const fault = priceFault(passage.written(node), passage.before(node), passage.after(node));
      if (passage.reportFault(node, fault)) return [];
    }
    const formula = formulaOf(node, passage);
    if (!formula) return [];
    const shared = { 'data-tex': node.value, translate: 'no' };
    // A blank would stand in the MathML a second time.
    if (node.value.includes(BLANK_START)) {
      const named = { role: 'math', 'aria-label': formula.spoken };
      return h('span', { ...shared, className: classOf(formula.visual), ...named }, [raw(formula.visual)]);
    }
    if (context !== 'prose' || node.type === 'inlineMath')
      return h('span', { ...shared, className: classOf(formula.full) }, [raw(formula.full)]);
    const group = { tabIndex: 0, role: 'group', 'aria-label': 'Formula' };
    return h('div', { ...shared, className: 'tex-display', ...group }, [raw(formula.full)]);
  };

/** In em: what a line of a phone has room for beside a word or two. */
const SHORT = 10;

/** A long formula may break at its relations, as KaTeX allows; a short one stays whole. */
const classOf = (markup: string) => (widthOf(markup) > SHORT ? ['tex', 'long'] : ['tex']);

const widthOf = (markup: string) =>
  [...markup.matchAll(/"katex-base" style="width:([\d.]+)em/g)].reduce((sum, [, em]) => sum + Number(em), 0);

const raw = (value: string): Raw => ({ type: 'raw', value });

function formulaOf(node: InlineMath | MathNode, passage: Passage) {
  try {
    return typeset(node.value, node.type === 'math');
  } catch (error) {
    const message = (error as Error).message.replace(/^KaTeX parse error: /, '').split(' at ')[0];
    const quoted = clip(passage.original(node.value));
    passage.report(node, `formula “${quoted}” (${message})`, 'TeX that KaTeX can set');
    return null;
  }
}
