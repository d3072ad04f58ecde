import katex from 'katex';
import { TOKEN } from './tokens.ts';

/** A box of KaTeX's own tree: a symbol, or a span of boxes. */
interface Box {
  /** The words of MathML, which are in the tree too, have none. */
  classes?: string[];
  style: Partial<Record<'width' | 'minWidth' | 'marginLeft' | 'marginRight' | 'paddingLeft', string>>;
  children?: Box[];
  text?: string;
  /** Of a symbol, in em: its advance, and how far it leans beyond that. */
  width?: number;
  italic?: number;
}

interface Tree extends Box {
  toMarkup(): string;
}

type Options = Parameters<typeof katex.renderToString>[1];

/** KaTeX keeps these beside its documented functions, for those who need its tree. */
const { __renderToDomTree: treeOf } = katex as unknown as {
  __renderToDomTree(tex: string, options: Options): Tree;
};

/** Font sizes of KaTeX's classes size1 to size11, in em of the sixth. */
const SIZES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488];

/** Spans that are as wide as what is in them. */
const PLAIN =
  /^(|katex-base|mord|mbin|mrel|mopen|mclose|mpunct|minner|mspace|mfrac|msupsub|mtight|text|mainrm)$/;

const WITHOUT_WIDTH = ['katex-strut', 'pstrut', 'frac-line'];

/** Both edges of a fraction, by KaTeX's style sheet. */
const NULL_DELIMITER = 0.12;

function find(box: Box, wanted: (box: Box) => boolean): Box[] {
  return wanted(box) ? [box] : (box.children ?? []).flatMap((child) => find(child, wanted));
}

const has = ({ classes }: Box, name: string) => classes?.includes(name) === true;

const advances = new Map<string, number>();

/** How far one character advances; its tree holds that only of the last of several that are set as one. */
function advanceOf(character: string, isItalic: boolean): number {
  const plain = character.replace(/[#$%&_{}]/, '\\$&');
  const tex = isItalic ? plain : `\\text{${plain}}`;
  const known = advances.get(tex);
  if (known !== undefined) return known;
  const [symbol] = find(
    treeOf(tex, { output: 'html', strict: false, throwOnError: false }),
    ({ text }) => text === character,
  );
  const advance = symbol?.width ?? Number.NaN;
  advances.set(tex, advance);
  return advance;
}

const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);

function ofSymbol(symbol: Box): number {
  const { text = '', width = 0, italic = 0 } = symbol;
  if (TOKEN.test(text)) return Number.NaN;
  const characters = [...text];
  const isItalic = has(symbol, 'mathnormal');
  const advance = characters.length === 1 ? width : sum(characters.map((one) => advanceOf(one, isItalic)));
  return advance + Math.max(0, italic);
}

/** What stands above each other is as wide as the widest of it. */
const ofStack = (stack: Box): number =>
  Math.max(...(find(stack, (box) => has(box, 'vlist'))[0]?.children ?? []).map(widthOf));

function inside(box: Box): number {
  const { classes = [], children = [] } = box;
  if (box.text !== undefined) return ofSymbol(box);
  if (WITHOUT_WIDTH.some((name) => has(box, name))) return 0;
  if (has(box, 'nulldelimiter')) return NULL_DELIMITER;
  if (has(box, 'vlist-t')) return ofStack(box);
  const own = sum(children.map(widthOf));
  const [before, now] = classes.flatMap(
    (name) => SIZES[Number(/^(?:reset-)?size(\d+)$/.exec(name)?.[1]) - 1] ?? [],
  );
  if (before && now) return (own * now) / before;
  return classes.every((name) => PLAIN.test(name)) ? own : Number.NaN;
}

/** In em of where the box stands; NaN where something is in it whose width is not known here. */
function widthOf(box: Box): number {
  const { width, minWidth, marginLeft = 0, marginRight = 0, paddingLeft = 0 } = box.style;
  if (width || minWidth) return Number.NaN;
  return (
    inside(box) + sum([marginLeft, marginRight, paddingLeft].map((space) => Number.parseFloat(`${space}`)))
  );
}

/**
 * Typesets TeX as KaTeX does, each part that stays on one line with its width. A formula thus takes its place before
 * its faces have come, and no line of the text beside it breaks anew when they do.
 * @throws ParseError of KaTeX when the TeX is wrong.
 */
export function renderFormula(tex: string, options: Options): string {
  const tree = treeOf(tex, options);
  for (const base of find(tree, (box) => has(box, 'katex-base'))) {
    const width = widthOf(base);
    if (Number.isFinite(width)) base.style.width = `${Number(width.toFixed(4))}em`;
  }
  return tree.toMarkup();
}
