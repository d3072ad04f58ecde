import { type Diagnostic, diagnosticAt } from '../author/diagnostic.ts';
import type { ContentFiles } from '../author/readContent.ts';
import type { SocialCard } from './socialCards.ts';

/** Stands beside course.yaml once pictures were drawn: from what each was, by its hash. */
export const SOCIAL_LOCK = 'social.lock';

const HEAD = '# From what the pictures beside links were drawn. Written by `npm run previews`.\n';

/** The hash each drawn picture was drawn from, by its file. */
const readLock = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/^([^#\s]\S*) (\S+)$/gm)].map(([, file = '', hash = '']) => [file, hash]));

export const writeLock = (cards: readonly SocialCard[]): string =>
  HEAD + cards.map(({ file, hash }) => `${file} ${hash}\n`).join('');

/** A picture that stands there without having been drawn is the author's own. */
export const isOwn = ({ file }: SocialCard, files: ContentFiles): boolean =>
  files[file] !== undefined && !readLock(files[SOCIAL_LOCK] ?? '').has(file);

/** Pictures to be drawn, again or for the first time. */
export function dueCards(cards: readonly SocialCard[], files: ContentFiles): SocialCard[] {
  const drawn = readLock(files[SOCIAL_LOCK] ?? '');
  return cards.filter(
    (card) => !isOwn(card, files) && (files[card.file] === undefined || drawn.get(card.file) !== card.hash),
  );
}

/** What an author is told of the pictures that no longer show what the course says. */
export const judgeCards = (cards: readonly SocialCard[], files: ContentFiles, folder: string): Diagnostic[] =>
  dueCards(cards, files).map(({ file }) => {
    const fault = files[file] === undefined ? 'there is no such picture yet' : 'drawn from something older';
    return diagnosticAt({ path: `${folder}/${file}`, line: 1, col: 1 }, `${fault}: npm run previews`, {
      level: 'warn',
    });
  });
