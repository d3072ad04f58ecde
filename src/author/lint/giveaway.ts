import { authorKindOf } from '../../questions/kinds/authors.ts';
import type { Draft } from './finding.ts';
import { type Item, optionSteps } from './item.ts';
import { holds, norm, quoted } from './text.ts';

const IMAGE = /!\[([^\]]*)\]\([^)]*\)/g;

/** Texts that tell the answer before it is given. */
export function* giveaways(item: Item, textBefore: string): Iterable<Draft> {
  const { source, keys, stem } = item;
  const stemSays = norm(stem);
  for (const [i, hint] of source.hints.entries()) {
    const said = norm(hint);
    const told = answersOf(item).find((answer) => holds(said, answer) && !holds(stemSays, answer));
    if (told) yield { code: 'hint-gives-key', steps: ['hints', i], message: `the hint says ${quoted(told)}` };
  }
  for (const [, alt = ''] of stem.matchAll(IMAGE)) {
    const told = answersOf(item).find((answer) => holds(norm(alt), answer));
    if (told)
      yield {
        code: 'alt-gives-key',
        steps: ['prompt'],
        message: `the image is described by ${quoted(told)}`,
      };
  }
  if (source.role !== 'opener') return;
  const before = norm(textBefore);
  for (const key of keys)
    if (key.words >= 4 && holds(before, key.norm))
      yield {
        code: 'key-in-text-before',
        steps: optionSteps(key),
        message: `${quoted(key.plain)} stands in the lesson above`,
      };
}

const answersOf = ({ source, keys }: Item): string[] =>
  authorKindOf(source.kind).answers?.(source).map(norm) ?? keys.map((key) => key.norm);
