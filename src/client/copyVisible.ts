/** What another program understands; of other elements, only that they stand on lines of their own. */
const KEPT =
  /^(h[1-4]|p|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|t[hd]|a|em|strong|code|pre|su[bp]|blockquote|br)$/;

/** What is said to the ear alone, done by the hand, or read by a script. */
const UNSEEN = 'script,style,template,title,desc,button:not(.term),input,select,textarea,.visually-hidden';

const HTML_SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => HTML_SIGNS[sign] ?? sign);

function isUnseen(element: Element): boolean {
  if (element.matches(UNSEEN)) return true;
  const { display, userSelect } = getComputedStyle(element);
  if (userSelect === 'none') return true;
  // An element without a box of its own is not there to this question; what is in it may be.
  return (
    display !== 'contents' && !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}

/** Where the copy begins: a row is nothing without its table, a piece of a formula nothing without the formula. */
function rootOf(range: Range): Node {
  const { commonAncestorContainer: common } = range;
  const element = common instanceof Element ? common : common.parentElement;
  const whole = element?.matches('tr, thead, tbody, tfoot') ? 'table' : '[data-tex]';
  return element?.closest(whole) ?? element ?? common;
}

/** What is selected and seen: as text, with tabs between cells and formulas as TeX, and as HTML without styles. */
export function copyOf(range: Range): { text: string; html: string } {
  let text = '';
  let html = '';

  function newLine() {
    text = text.replace(/ +$/, '');
    if (text && !text.endsWith('\n')) text += '\n';
  }

  function addText(node: Text) {
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    const selected = node.data.slice(from, to);
    html += escaped(selected);
    if (node.parentElement?.closest('pre')) text += selected;
    else {
      const words = selected.replace(/\s+/g, ' ');
      text += /(^|\s)$/.test(text) ? words.trimStart() : words;
    }
  }

  function addFormula(formula: HTMLElement) {
    const sign = formula.matches('.tex-display') ? '$$' : '$';
    const tex = `${sign}${formula.dataset.tex}${sign}`;
    const math = formula.querySelector('math');
    text += tex;
    html += math?.outerHTML ?? escaped(tex);
  }

  function addElement(element: Element) {
    const name = element.localName;
    if (name === 'br') text += '\n';
    if (element instanceof HTMLImageElement)
      html += `<img src="${escaped(element.src)}" alt="${escaped(element.alt)}">`;
    const { previousElementSibling: before } = element;
    if (/^t[dh]$/.test(name) && before && range.intersectsNode(before)) text += '\t';
    const isLine =
      !/^(inline|contents|table-cell|none)/.test(getComputedStyle(element).display) &&
      !element.parentElement?.closest('td, th');
    const tag = KEPT.test(name) ? name : isLine ? 'div' : undefined;
    const address =
      element instanceof HTMLAnchorElement && element.href ? ` href="${escaped(element.href)}"` : '';
    if (isLine) newLine();
    if (tag) html += `<${tag}${address}>`;
    if (element instanceof HTMLElement && element.dataset.tex !== undefined) addFormula(element);
    else for (const child of element.childNodes) add(child);
    if (tag && tag !== 'br') html += `</${tag}>`;
    if (isLine) newLine();
  }

  function add(node: Node) {
    if (!range.intersectsNode(node)) return;
    if (node instanceof Text) addText(node);
    else if (node instanceof Element && !isUnseen(node)) addElement(node);
  }

  add(rootOf(range));
  return { text: text.trimEnd(), html };
}

/** Leaves fields to the browser. */
export function copyVisible(event: ClipboardEvent): void {
  const selection = getSelection();
  const { target, clipboardData } = event;
  if (!selection || selection.isCollapsed || !clipboardData) return;
  if (target instanceof Element && target.closest('input, textarea')) return;
  const { text, html } = copyOf(selection.getRangeAt(0));
  clipboardData.setData('text/plain', text);
  clipboardData.setData('text/html', html);
  event.preventDefault();
}
