interface Size {
  width: number;
  height: number;
}

/** Room between a note and its word, and at least that much to the edges of the window. */
const GAP = 8;

/**
 * Where a note stands beside a word, both in pixels of the window: below it, or above where only there is room, or at
 * the foot of the window; centred on the word as far as the window allows.
 */
export function beside(
  word: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  note: Size,
  window: Size,
): { left: number; top: number } {
  const centred = (word.left + word.right - note.width) / 2;
  const left = Math.max(GAP, Math.min(centred, window.width - note.width - GAP));
  const lowest = window.height - note.height - GAP;
  const below = word.bottom + GAP;
  const above = word.top - GAP - note.height;
  return { left, top: below <= lowest ? below : above >= GAP ? above : Math.max(GAP, lowest) };
}
