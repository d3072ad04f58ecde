import { beside } from './beside.ts';

/** Puts each note beside the button that opens it, where the browser cannot do so by its styles. */
export function placeNotes() {
  document.addEventListener('click', ({ target }) => {
    const word = target instanceof Element ? target.closest('[popovertarget]') : null;
    const note = document.getElementById(word?.getAttribute('popovertarget') ?? '');
    if (!word || !note?.matches('[data-beside]')) return;
    // The browser opens it after the event; it has a size only then, and nothing is painted before the next frame.
    requestAnimationFrame(() => {
      if (!note.matches(':popover-open')) return;
      const { clientWidth, clientHeight } = document.documentElement;
      const { left, top } = beside(word.getBoundingClientRect(), note.getBoundingClientRect(), {
        width: clientWidth,
        height: clientHeight,
      });
      // By the page and not by the window, so that it scrolls with its word.
      Object.assign(note.style, {
        position: 'absolute',
        inset: 'auto',
        margin: '0',
        left: `${left + scrollX}px`,
        top: `${top + scrollY}px`,
      });
    });
  });
}
