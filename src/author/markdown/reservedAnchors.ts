/** Ids that pages have already: those of the shell, of the list of what a lesson cites, and of what follows its text. */
export const RESERVED_ANCHORS: readonly string[] = [
  'sources',
  'main',
  'keys',
  'menu',
  'theme',
  'lost',
  'end-of-topic',
];
