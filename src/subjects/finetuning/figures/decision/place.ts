/** Style that puts an element at a place of the picture, in per cent from the left and from the top. */
export const at = (x: number, y: number) => ({ left: `${x}%`, top: `${y}%` });
