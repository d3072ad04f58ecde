import type { CSSProperties } from 'react';

/**
 * The style of a strip that is so thick, in sides of its square. It is given to the strip alone: what all of a picture
 * inherits is styled again with every step of a slider.
 */
export const thick = (share: number): CSSProperties => ({ '--rank': share }) as CSSProperties;
