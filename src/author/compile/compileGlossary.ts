import type { GlossarySource } from '../../course/schema.ts';
import { renderText } from '../markdown/renderText.ts';
import { newScope } from '../markdown/scope.ts';
import type { YamlSource } from '../yaml/yamlSource.ts';
import { unique } from './checkCourse.ts';
import { seeLink } from './seeLink.ts';
import type { Workshop } from './workshop.ts';

export function compileGlossary(
  { terms }: GlossarySource,
  source: YamlSource,
  { library, report, links, anchors, glossary }: Workshop,
) {
  unique(
    source,
    'term',
    terms.map((t, i) => [t.id, ['terms', i, 'id']]),
    report,
  );
  for (const [i, { id, term, definition, see }] of terms.entries()) {
    const scope = newScope(library, 'glossary', report);
    const place = (offset: number) => source.inText(['terms', i, 'definition'], offset);
    const { html, text: words } = renderText(definition, place, 'feedback', scope);
    links.push(...scope.gathered.links);
    if (see) links.push({ ...source.at(['terms', i, 'see']), target: see });
    anchors.set(`glossary#${id}`, term);
    glossary.set(id, { id, term, html, words, ...(see ? { see: seeLink(library.base, see) } : {}) });
  }
}
