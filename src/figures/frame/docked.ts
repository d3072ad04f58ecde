/** Where a figure docks over its text, as in the styles of both. */
export const DOCKED = '(max-width: 1099.98px) and (min-height: 600px)';
