import type { AnswerKey, GlossaryEntry } from '../../course/types.ts';

type Anchors = ReadonlyMap<string, string>;

/** The same with a link that says what is there. */
export const nameLink = <T extends { see?: { href: string; label: string } }>(
  item: T,
  anchors: Anchors,
): T =>
  item.see ? { ...item, see: { ...item.see, label: anchors.get(item.see.label) ?? item.see.label } } : item;

/** A lesson or an inventory likewise. The compiled one is kept as it is. */
export const nameLinks = <T extends { key: AnswerKey; terms: GlossaryEntry[] }>(
  part: T,
  anchors: Anchors,
): T => ({
  ...part,
  key: Object.fromEntries(Object.entries(part.key).map(([id, answer]) => [id, nameLink(answer, anchors)])),
  terms: part.terms.map((term) => nameLink(term, anchors)),
});
