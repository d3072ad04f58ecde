import { oneOf } from '../oneOf.ts';
import type { Place } from '../place.ts';
import type { CompiledInventory } from './compileInventory.ts';
import type { CompiledLesson } from './compileLesson.ts';
import type { Workshop } from './workshop.ts';

/** What only all lessons together tell: ids used twice, questions asked elsewhere, links that lead nowhere. */
export function checkReferences(
  lessons: readonly CompiledLesson[],
  inventory: CompiledInventory,
  { anchors, library, links, report }: Workshop,
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
  if (!library.terms || library.absent['glossary.yaml']) unread.add('glossary');
  const unsourced = !library.sources || library.absent['sources.yaml'] !== undefined;
  for (const { target, ...place } of links) {
    const [page = '', anchor] = target.split('#');
    if (anchors.has(target) || unread.has(page) || (unsourced && anchor === 'sources')) continue;
    const near = [...anchors.keys()].filter((a) => a.split('#')[0] === page);
    report(place, `anchor “${target}”`, oneOf(near.length ? near : anchors.keys(), target));
  }
}
