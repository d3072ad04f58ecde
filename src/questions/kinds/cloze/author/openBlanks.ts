/** A piece of well-formed HTML, as the typesetter writes it. */
type Piece = string | { tag: string; open: string; inside: Piece[] };

const BLANK = '<span data-blank=';

/**
 * Makes blanks inside typeset formulas reachable. A formula is hidden from screen readers and named as a whole; one
 * with a blank cannot be, since a field inside would be lost. Its words then stand before it, only the parts without
 * a blank are hidden, and the field is met where it stands.
 */
export function openBlanks(html: string): string {
  return html.includes(BLANK)
    ? parse(html)
        .map((piece) => written(piece, false))
        .join('')
    : html;
}

function written(piece: Piece, inFormula: boolean): string {
  if (typeof piece === 'string') return piece;
  const { tag, open, inside } = piece;
  const close = tag && `</${tag}>`;
  const holds = html(piece).includes(BLANK);
  if (open.startsWith(BLANK)) return html(piece);
  if (!holds) return inFormula ? `${hidden(open)}${inside.map(html).join('')}${close}` : html(piece);
  const name = / role="math" aria-label="([^"]*)"/.exec(open);
  const words = name ? `<span class="visually-hidden">${name[1]}</span>` : '';
  const visible = open.replace(name?.[0] ?? ' aria-hidden="true"', '');
  const formula = inFormula || name !== null;
  return `${visible}${words}${inside.map((part) => written(part, formula)).join('')}${close}`;
}

const hidden = (open: string) =>
  open.includes('aria-hidden') ? open : open.replace(/\/?>$/, ' aria-hidden="true"$&');

const html = (piece: Piece): string =>
  typeof piece === 'string'
    ? piece
    : `${piece.open}${piece.inside.map(html).join('')}${piece.open.endsWith('/>') ? '' : `</${piece.tag}>`}`;

const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/gi;
const VOID = ['br', 'img', 'hr', 'wbr'];

function parse(source: string): Piece[] {
  const top: Piece[] = [];
  const stack: Piece[][] = [top];
  let last = 0;
  for (const match of source.matchAll(TAG)) {
    const [open, closes, tag = '', empty] = match;
    const inside = stack.at(-1) as Piece[];
    if (match.index > last) inside.push(source.slice(last, match.index));
    last = match.index + open.length;
    if (closes) stack.pop();
    else if (empty || VOID.includes(tag)) inside.push(open);
    else {
      const piece = { tag, open, inside: [] };
      inside.push(piece);
      stack.push(piece.inside);
    }
  }
  if (last < source.length) top.push(source.slice(last));
  return top;
}
