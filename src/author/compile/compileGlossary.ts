import type { GlossarySource } from '../../course/schema.ts';
import { Renderer } from '../markdown/render.ts';
import type { YamlSource } from '../yaml/yamlSource.ts';
import { unique } from './checkCourse.ts';
import { seeLink } from './seeLink.ts';
import type { Workshop } from './workshop.ts';

export function compileGlossary(
  { terms }: GlossarySource,
  source: YamlSource,
  { library, diagnostics, report, links, anchors, glossary }: Workshop,
) {
  unique(
    source,
    'term',
    terms.map((t, i) => [t.id, ['terms', i, 'id']]),
    report,
  );
  for (const [i, { id, term, definition, see }] of terms.entries()) {
    const renderer = new Renderer(library, 'glossary', diagnostics);
    const place = (offset: number) => source.inText(['terms', i, 'definition'], offset);
    const { html, text: words } = renderer.renderText(definition, place, 'feedback');
    links.push(...renderer.gathered.links);
    if (see) links.push({ ...source.at(['terms', i, 'see']), target: see });
    anchors.set(`glossary#${id}`, term);
    glossary.set(id, { id, term, html, words, ...(see ? { see: seeLink(library.base, see) } : {}) });
  }
}
