import { type Document, isAlias, isPair, isScalar, isSeq, type Scalar, visit, type YAMLError } from 'yaml';
import { LIMITS, shownLimit } from '../../course/limits.ts';
import type { FaultAt } from '../fault.ts';
import { invisibleFault } from '../invisible.ts';

const QUOTED = 'the text in quotes';

/** The first thing that keeps a file from being read, in an author's words. One fault of YAML begets many errors. */
export function syntaxFault(errors: readonly YAMLError[], text: string): FaultAt {
  const [error] = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const { code, message, pos } = error as YAMLError;
  const offset = code === 'MISSING_CHAR' && message.includes('quote') ? openedAt(text, pos[0]) : pos[0];
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n')[0] ?? '';
  const fault = (unexpected: string, expected: string) => ({ offset, unexpected, expected });
  if (message.startsWith('Nested mappings')) {
    const rest = text.slice(offset).split('\n')[0] ?? '';
    return /:\s+\S.*:(\s|$)/.test(line) && rest.includes(': ')
      ? fault('a colon followed by a space in a plain text', QUOTED)
      : fault('a line indented further than those above it', 'it in line with the keys of its map');
  }
  switch (code) {
    case 'BLOCK_IN_FLOW':
      return fault('a colon followed by a space in a plain text', QUOTED);
    case 'BAD_DQ_ESCAPE':
      return fault('a backslash between double quotes', 'single quotes, which keep it as it is');
    case 'TAB_AS_INDENT':
      return fault('a tab', 'spaces');
    case 'MULTIPLE_DOCS':
      return fault('a line of “---”', 'none after the first line of the file');
    case 'DUPLICATE_KEY':
      return fault('a key of this map again', 'each key once');
    case 'BAD_SCALAR_START':
      return fault(`a plain text that starts with “${text[offset]}”`, QUOTED);
    case 'MULTILINE_IMPLICIT_KEY':
      return fault('a line without “key: ”', 'a key, a colon and a space, or the line indented');
    case 'BLOCK_AS_IMPLICIT_KEY':
      return fault('a line that is not in line with those above it', 'as many spaces before it as theirs');
    case 'BAD_INDENT':
      return fault('a line inside a bracket', 'the bracket closed before it, or the line indented further');
    case 'MISSING_CHAR':
      return message.includes('quote')
        ? fault('a quote that never closes', 'a quote at its end')
        : fault('a mistake in the writing', 'an indent, a colon or a bracket as in the lines above');
    case 'UNEXPECTED_TOKEN':
      return /["'\]}*]/.test(line)
        ? fault(
            'words after a closing quote or bracket, or after a “*”',
            'the whole text in quotes, those inside it of the other kind',
          )
        : fault('these characters', QUOTED);
    default:
      return fault(`YAML (${message.split(/\n| at line /)[0]?.trim()})`, 'the text in quotes, if it is one');
  }
}

/** Where the quote opened that was still open at the end. */
const openedAt = (text: string, end: number) => {
  const opening = [...text.slice(0, end).matchAll(/(?<=: |- |[[{,] ?)["'](?=[^\n]*$)/gm)];
  const open = opening.filter(({ index, 0: quote }) => {
    const rest = text.slice(index + 1).split('\n')[0] ?? '';
    return !rest.includes(quote);
  });
  return open.at(-1)?.index ?? end;
};

/** Texts that YAML takes for names of values, for types, or for codes of characters. */
export function misreadings(document: Document, text: string): FaultAt[] {
  const faults: FaultAt[] = [];
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      const mark = isAlias(node) ? '*' : node.anchor !== undefined ? '&' : node.tag !== undefined ? '!' : '';
      if (mark)
        faults.push({
          offset: text.lastIndexOf(mark, offset),
          unexpected: `a plain text that starts with “${mark}”`,
          expected: QUOTED,
        });
      else if (isScalar(node) && node.type === 'QUOTE_DOUBLE' && TEX_ESCAPE.test(written(node, text)))
        faults.push({
          offset,
          unexpected: 'a backslash between double quotes',
          expected: 'single quotes, which keep it as it is',
        });
      else if (isScalar(node) && typeof node.value === 'string') {
        // As a code in double quotes; what is written plainly is found in the file.
        const unseen = invisibleFault(node.value);
        if (node.value.length > LIMITS.text)
          faults.push({
            offset,
            unexpected: `a text of ${node.value.length.toLocaleString('en-GB')} characters`,
            expected: `at most ${shownLimit('text')}`,
          });
        else if (unseen) faults.push({ ...unseen, offset });
      }
    },
  });
  return faults;
}

/** Comments that were meant as words of the text before them. */
export function hiddenWords(
  document: Document,
  text: string,
  isText: (path: PropertyKey[]) => boolean,
): FaultAt[] {
  const faults: FaultAt[] = [];
  visit(document, {
    Scalar(_, node, parents) {
      const [, end = 0] = node.range ?? [];
      if (node.type !== 'PLAIN' || !/^[ \t]+#/.test(text.slice(end)) || !isText(pathTo(node, parents)))
        return;
      const unexpected = 'a “#” after a plain text, which hides the rest of the line';
      faults.push({ offset: end + text.slice(end).indexOf('#'), unexpected, expected: QUOTED });
    },
  });
  return faults;
}

/** `"\frac"` is a form feed and `rac`. */
const TEX_ESCAPE = /(?<!\\)(?:\\\\)*\\(?:[fbvaetr][A-Za-z]|n(?:abla|u\b|eq?\b|ot|e\b))/;

const written = (node: Scalar, text: string) => text.slice(node.range?.[0], node.range?.[1]);

/** The keys that lead to a value. */
const pathTo = (node: Scalar, parents: readonly unknown[]): PropertyKey[] =>
  parents.flatMap((parent, i) => {
    if (isSeq(parent)) return parent.items.indexOf(parents[i + 1] ?? node);
    return isPair(parent) && isScalar(parent.key) && parent.key !== node ? String(parent.key.value) : [];
  });
