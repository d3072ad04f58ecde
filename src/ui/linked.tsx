import { createElement, Fragment, type ReactNode } from 'react';

/** What stands around the words in brackets: a link to an address, or any element of theirs. */
type Around = string | ((words: string) => ReactNode);

/** A sentence whose words in square brackets are links or other elements, one for each pair, in their order. */
export function linked(sentence: string, ...around: Around[]): ReactNode {
  const pieces = sentence.split(/[[\]]/).map((piece, i) => {
    const element = i % 2 === 1 && around[(i - 1) / 2];
    if (typeof element === 'string') return <a href={element}>{piece}</a>;
    return element ? element(piece) : piece;
  });
  // Spread, not listed: the pieces of a sentence need no keys.
  return createElement(Fragment, null, ...pieces.filter((piece) => piece !== ''));
}
