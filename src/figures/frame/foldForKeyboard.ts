import { foldByItself } from './dock.ts';

const FIELD = 'input:not([type="radio"],[type="checkbox"],[type="range"]),textarea';
/** No bar of a browser takes as much of the window as a keyboard does. */
const LEAST = 150;

/** Folds the docked figure when the keyboard opens on the screen for a field of the text. */
export function foldForKeyboard(): void {
  const view = window.visualViewport;
  let before = view?.height ?? 0;
  let width = view?.width;
  view?.addEventListener('resize', () => {
    const opened = before - view.height > LEAST && view.width === width;
    before = view.height;
    width = view.width;
    const { activeElement } = document;
    if (opened && activeElement?.matches(FIELD) && !activeElement.closest('[data-stage-figure]'))
      foldByItself();
  });
}
