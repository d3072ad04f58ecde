/** A map beside the text, in pixels, the height of one that docks, and the width of a letter on either. */
export const SMALLEST = { width: 250, height: 320 };
export const DOCKED = 150;
export const LETTER = 6.4;
