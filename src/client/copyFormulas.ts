/** The formula a place stands in, if any. */
const formulaAt = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-tex]') ?? null;

/** What is selected as text, each formula as the TeX it was written in. */
export function textOf(selection: Range): string | undefined {
  const range = selection.cloneRange();
  // A formula is copied whole or not at all: its pieces mean nothing.
  const [first, last] = [formulaAt(range.startContainer), formulaAt(range.endContainer)];
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
  const copy = range.cloneContents();
  const formulas = copy.querySelectorAll<HTMLElement>('[data-tex]');
  if (formulas.length === 0) return undefined;
  for (const formula of formulas) {
    const { tex } = formula.dataset;
    formula.replaceWith(formula.matches('.tex-display') ? `$$${tex}$$\n` : `$${tex}$`);
  }
  for (const block of copy.querySelectorAll('p, li, h2, h3, tr, legend, div')) block.append('\n');
  return copy.textContent
    ?.replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** Copied formulas arrive as TeX; what is copied without a formula is left to the browser. */
export function copyFormulas(root: Document = document): void {
  root.addEventListener('copy', (event) => {
    const selection = root.getSelection();
    if (!selection || selection.isCollapsed || !event.clipboardData) return;
    const text = textOf(selection.getRangeAt(0));
    if (text === undefined) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  });
}
