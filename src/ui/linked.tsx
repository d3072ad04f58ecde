import type { ReactNode } from 'react';

/** A sentence whose words in square brackets are a link. */
export function linked(sentence: string, href: string): ReactNode {
  const [before = '', words, after = ''] = sentence.split(/[[\]]/);
  if (words === undefined) return before;
  return (
    <>
      {before}
      <a href={href}>{words}</a>
      {after}
    </>
  );
}
