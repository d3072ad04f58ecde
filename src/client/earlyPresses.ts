/**
 * Buttons pressed before their part of the page has come to life. On a slow phone that takes a second, and a press
 * that does nothing is a broken page: it is given again as soon as somebody listens.
 */
const early = new Map<Element, HTMLButtonElement>();

export function noteEarlyPresses() {
  document.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const part = button?.closest('[data-island]:not([data-live])');
      if (button && part) early.set(part, button);
    },
    true,
  );
}

/** Marks a part as alive and gives it the press that came too early. */
export function comeAlive(part: HTMLElement) {
  part.dataset.live = '';
  early.get(part)?.click();
  early.delete(part);
}
