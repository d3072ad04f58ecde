/** Ids that every page has already: those of the shell, and of the list of what a lesson cites. */
export const RESERVED_ANCHORS: readonly string[] = ['sources', 'main', 'keys', 'menu', 'theme', 'lost'];
