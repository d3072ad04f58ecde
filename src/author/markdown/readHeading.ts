import type { Heading, PhrasingContent } from 'mdast';
import type { Passage } from './passage.ts';
import { wordsOf } from './plainText.ts';

interface ReadHeading {
  /** Its anchor: the one given as `{#anchor}` at its end, or one made of its words. */
  id: string;
  text: string;
  words: PhrasingContent[];
}

export function readHeading(node: Heading, passage: Passage): ReadHeading {
  if (node.depth === 1)
    passage.report(node, 'a heading of the first level', '“##”: the title comes from the head');
  const last = node.children.at(-1);
  const marker = last?.type === 'text' ? /\s*\{#([^}]*)\}\s*$/.exec(last.value) : null;
  const words: PhrasingContent[] =
    last?.type === 'text' && marker
      ? [...node.children.slice(0, -1), { type: 'text', value: last.value.slice(0, marker.index) }]
      : node.children;
  const text = wordsOf(...words);
  const id = marker?.[1] ?? anchorOf(text);
  if (text === '') passage.report(node, 'a heading without words', 'a heading');
  else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    passage.report(
      node,
      marker ? `anchor “${id}”` : 'a heading without an anchor',
      marker ? 'lower-case words joined by hyphens' : '{#an-anchor} at its end',
    );
  return { id, text, words };
}

const anchorOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
