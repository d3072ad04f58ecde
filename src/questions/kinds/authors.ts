import type { AuthorKind } from '../../author/questions/authorKind.ts';
import { cloze } from './cloze/author.ts';
import { estimate } from './estimate/author.ts';
import { locate } from './locate/author.ts';
import { match } from './match/author.ts';
import { multiple } from './multiple/author.ts';
import { numeric } from './numeric/author.ts';
import { operate } from './operate/author.ts';
import { order } from './order/author.ts';
import { single } from './single/author.ts';

/** Every kind of question, by the author's entry. Messages and schemas name them in this order. */
export const authorKinds = [
  single,
  multiple,
  numeric,
  operate,
  order,
  match,
  cloze,
  locate,
  estimate,
] as const;

/** The kind of the questions asked before and after the course. */
export const inventoryKind = single;

export type KindName = (typeof authorKinds)[number]['name'];

const byName = new Map<string, AuthorKind>(authorKinds.map((kind) => [kind.name, kind]));

export function authorKindOf(name: string): AuthorKind {
  const kind = byName.get(name);
  if (!kind) throw new Error(`no kind “${name}”`);
  return kind;
}
