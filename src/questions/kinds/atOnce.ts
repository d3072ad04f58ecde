/** The kinds whose code comes with the first question of a page; all others are fetched for the page that asks them. */
const names = ['single', 'multiple'] as const;

export type AtOnce = (typeof names)[number];

export const comesAtOnce = (kind: string): boolean => names.some((name) => name === kind);
