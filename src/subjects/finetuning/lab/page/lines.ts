/** How the lines of a race are told apart without colour: a letter at the end, and a dash. */
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

const DASHES = ['none', '9 4', '2 3', '12 3 2 3', '5 2', '1 5'] as const;

export const dashOf = (lane: number): string => DASHES[lane % DASHES.length] as string;
export const letterOf = (lane: number): string => LETTERS[lane] ?? String(lane + 1);
