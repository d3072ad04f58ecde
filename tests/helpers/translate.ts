/**
 * Translates a page as Chrome and Edge do: each text node gives way to two nested `<font>` elements, those that come
 * later too, but for what they leave alone. Self-contained, to run in a page. Capitals stand for the other language;
 * the nodes themselves may also be moved.
 */
export function translate(way: 'replaced' | 'moved' = 'replaced') {
  const LEFT_ALONE = 'font, svg, code, kbd, script, style, textarea, [translate="no"]';
  const font = (inside: Node) => {
    const made = document.createElement('font');
    made.append(inside);
    return made;
  };
  const turn = (text: Text) => {
    if (!text.data.trim() || text.parentElement?.closest(LEFT_ALONE)) return;
    if (way === 'replaced') text.replaceWith(font(font(new Text(text.data.toUpperCase()))));
    else {
      const inner = document.createElement('font');
      text.before(font(inner));
      inner.append(text);
    }
  };
  const all = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) turn(text);
  };
  all();
  // Chrome asks its server for what is new, and that takes a moment.
  let due: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(due);
    due = setTimeout(all, 20);
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
}
