declare global {
  interface Window {
    /** What stands in a translated page and is no longer said there. */
    staleWords?(): string[];
  }
}

/**
 * Translates a page as Chrome and Edge do: each text node gives way to two nested `<font>` elements, those that come
 * later too, but for what they leave alone. Self-contained, to run in a page. Capitals stand for another language; where
 * a test is to find things by their names, the words stay. A translator may also move the very node.
 */
export function translate(way: 'capitals' | 'words' | 'moved' = 'words') {
  const LEFT_ALONE = 'font, svg, code, kbd, script, style, textarea, [translate="no"]';
  const sources = new Map<Element, Text>();
  const font = (inside: Node | string) => {
    const made = document.createElement('font');
    made.append(inside);
    return made;
  };
  const turn = (text: Text) => {
    if (!text.data.trim() || text.parentElement?.closest(LEFT_ALONE)) return;
    const inner = font(way === 'moved' ? '' : way === 'capitals' ? text.data.toUpperCase() : text.data);
    sources.set(inner, text);
    text.replaceWith(font(inner));
    if (way === 'moved') inner.append(text);
  };
  const all = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) turn(text);
  };
  all();
  // Chrome asks its server for what is new, and that takes a moment.
  new MutationObserver(() => setTimeout(all)).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  window.staleWords = () =>
    [...sources].flatMap(([inner, text]) => {
      const shown = inner.textContent ?? '';
      return inner.isConnected && shown.toUpperCase() !== text.data.toUpperCase()
        ? `“${shown}” for “${text.data}”`
        : [];
    });
}
