import { h } from 'hastscript';
import type { InlineMath, Math as MathNode } from 'mdast-util-math';
import type { Handler, Raw, State } from 'mdast-util-to-hast';
import { clip } from '../../clip.ts';
import { formulaFault } from '../formulaFault.ts';
import { priceFault } from '../literalMarks.ts';
import type { Passage } from '../passage.ts';
import type { Rendering } from '../rendering.ts';
import { sumFault } from '../sumFault.ts';
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
    // Elsewhere a wrong sum may stand for a mistake that is made.
    const is = context === 'prose' ? sumFault(node.value, passage.after(node)) : undefined;
    if (is !== undefined) passage.scope.gathered.sums.push({ ...passage.placeOf(node), is });
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

/** In em: what a line of a phone has room for, beside a word or two, and where letters are twice as large. */
const LINE = 12;
const SHORT = 10;
const LARGE = 9;

/** A long formula may break at its relations, as KaTeX allows; a short one stays whole, and so do its pieces. */
function classOf(markup: string): string[] {
  const pieces = [...markup.matchAll(/"katex-base" style="width:([\d.]+)em/g)].map(([, em]) => Number(em));
  const width = pieces.reduce((sum, em) => sum + em, 0);
  const widest = Math.max(...pieces);
  const marks = { long: width > SHORT, wide: widest > LINE, whole: widest > LARGE };
  return ['tex', ...(['long', 'wide', 'whole'] as const).filter((mark) => marks[mark])];
}

const raw = (value: string): Raw => ({ type: 'raw', value });

function formulaOf(node: InlineMath | MathNode, passage: Passage) {
  if (passage.reportFault(node, formulaFault(node.value))) return null;
  try {
    return typeset(node.value, node.type === 'math');
  } catch (error) {
    const message = (error as Error).message.replace(/^KaTeX parse error: /, '').split(' at ')[0];
    const quoted = clip(passage.original(node.value));
    passage.report(node, `formula “${quoted}” (${message})`, 'TeX that KaTeX can set');
    return null;
  }
}
