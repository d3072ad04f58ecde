/**
 * Chrome and Edge translate a page by putting `<font>` elements in the place of its text nodes. React holds on to
 * those: what it writes to one would be seen nowhere, and it throws where it removes one or inserts before it
 * (https://github.com/facebook/react/issues/11538). So a text node is put back before React turns to it; the
 * translator sees a new one, and translates that too.
 */
const standIns = new WeakMap<Node, ChildNode>();
const originals = new WeakMap<Node, Text>();

/** Notes from now on what stands in the place of which text. */
export function noteTranslation(): void {
  new MutationObserver((records) => {
    for (const [n, record] of records.entries())
      for (const removed of record.removedNodes) {
        const text = originals.get(removed) ?? (isText(removed) ? removed : undefined);
        const standIn = text && standInIn(record, records[n + 1], text);
        if (standIn) stand(standIn, text, record.target);
      }
  }).observe(document.body, { childList: true, subtree: true });
}

/** Puts the text of a part back as it was built, which is what React expects there. */
export function untranslate(part: Element): void {
  for (const font of part.querySelectorAll('font')) putBack(originals.get(font) ?? null);
}

/** What came in the place of a text: in one step, or before or after that was taken away. */
const standInIn = (record: MutationRecord, next: MutationRecord | undefined, text: Text) =>
  [
    ...record.addedNodes,
    record.previousSibling,
    record.nextSibling,
    ...(next?.target === record.target ? next.addedNodes : []),
  ].find((node): node is HTMLElement => node?.nodeName === 'FONT' && (originals.get(node) ?? text) === text);

const isText = (node: Node): node is Text => node.nodeName === '#text';

function stand(standIn: ChildNode, text: Text, parent: Node) {
  standIns.set(text, standIn);
  originals.set(standIn, text);
  // On these nodes alone: what React does elsewhere costs nothing more.
  Object.defineProperty(text, 'nodeValue', {
    configurable: true,
    get: () => text.data,
    set(value: string) {
      putBack(text);
      text.data = value;
    },
  });
  for (const name of ['appendChild', 'insertBefore', 'removeChild'] as const)
    Object.defineProperty(parent, name, {
      configurable: true,
      value(...nodes: (Node | null)[]) {
        for (const node of nodes) putBack(node);
        return Reflect.apply(Node.prototype[name], this, nodes);
      },
    });
}

function putBack(text: Node | null) {
  if (!text) return;
  standIns.get(text)?.replaceWith(text);
  standIns.delete(text);
}
