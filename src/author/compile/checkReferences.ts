import { oneOf, type Place } from '../problem.ts';
import type { CompiledInventory } from './compileInventory.ts';
import type { CompiledLesson } from './compileLesson.ts';
import type { Workshop } from './workshop.ts';

/** What only all lessons together tell: ids used twice, questions asked elsewhere, links that lead nowhere. */
export function checkReferences(
  lessons: readonly CompiledLesson[],
  inventory: CompiledInventory,
  { anchors, links, report }: Workshop,
) {
  const owners = new Map<string, Place>();
  for (const { id, place } of [...lessons, inventory].flatMap(({ claims }) => claims)) {
    const owner = owners.get(id);
    if (owner)
      report(place, `question id “${id}” again`, `an id that ${owner.path}:${owner.line} does not have`);
    else owners.set(id, place);
  }

  const homes = new Map(lessons.flatMap(({ id, ids }) => ids.map((question) => [question, id])));
  for (const { question, place, own } of lessons.flatMap(({ strangers }) => strangers)) {
    const home = homes.get(question);
    if (home) report(place, `question “${question}” of the lesson ${home}`, 'a question of this lesson');
    else report(place, `question “${question}”`, oneOf(own, question));
  }

  const unread = new Set(lessons.flatMap(({ id, proseReadable }) => (proseReadable ? [] : [id])));
  for (const { target, ...place } of links) {
    const [page = ''] = target.split('#');
    if (anchors.has(target) || unread.has(page)) continue;
    const near = [...anchors.keys()].filter((a) => a.split('#')[0] === page);
    report(place, `anchor “${target}”`, oneOf(near.length ? near : anchors.keys(), target));
  }
}
