import type { Element } from 'hast';
import { h } from 'hastscript';
import { oneOf } from '../oneOf.ts';
import type { Place } from '../place.ts';
import { fileAbsent } from './fileAbsent.ts';
import type { Scope } from './scope.ts';

/** `lora, Table 6` as a link to the source, or a problem. */
export function citation(id: string, at: string | undefined, place: Place, scope: Scope): Element {
  const { library, lesson, gathered, report } = scope;
  const source = library.sources?.get(id);
  if (source) gathered.cited.add(id);
  else if (library.sources && !fileAbsent('sources.yaml', scope))
    report(place, `source “${id}”`, oneOf(library.sources.keys(), id));
  const label = `${source?.short ?? id}${at ? `, ${at}` : ''}`;
  return h('a', { className: 'cite', href: `${library.base}${lesson}/#source-${id}` }, label);
}
