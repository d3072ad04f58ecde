import MiniSearch from 'minisearch';
import type { SearchEntry } from '../../course/types.ts';

export interface Found extends SearchEntry {
  /** The passage around the first match, in pieces of which some matched. */
  passage: { text: string; matched: boolean }[];
}

/** Characters of a passage on each side of its match. */
const AROUND = 90;
const MOST = 30;

/** Prepares the entries; what is returned answers a query, the best first. */
export function searchIndex(entries: readonly SearchEntry[]): (query: string) => Found[] {
  const index = new MiniSearch<SearchEntry & { id: number }>({ fields: ['title', 'text'] });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return (query) =>
    index
      .search(query, {
        boost: { title: 2 },
        combineWith: 'AND',
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      })
      .slice(0, MOST)
      .map(({ id, terms }) => {
        const entry = entries[id as number] as SearchEntry;
        return { ...entry, passage: passageOf(entry.text, terms) };
      });
}

/** The first place where one of the terms stands, with some words around it. */
function passageOf(text: string, terms: readonly string[]): Found['passage'] {
  if (text === '') return [];
  const pattern = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const match = new RegExp(pattern, 'i').exec(text);
  const at = match?.index ?? 0;
  const from = at > AROUND ? text.indexOf(' ', at - AROUND) + 1 : 0;
  const end = text.lastIndexOf(' ', at + AROUND);
  const to = text.length - at <= AROUND || end <= at ? text.length : end;
  const cut = `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  return cut
    .split(new RegExp(`(${pattern})`, 'i'))
    .map((piece, i) => ({ text: piece, matched: i % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
