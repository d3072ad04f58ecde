import { words } from '#words/pages/terms';
import type { GlossaryEntry } from '../../course/types.ts';
import { href } from '../../ui/href.ts';
import { Popover } from '../../ui/Popover.tsx';

/** What the glossary terms of a page open. */
export function Terms({ terms }: { terms: readonly GlossaryEntry[] }) {
  return terms.map((term) => (
    <Popover key={term.id} id={`term-${term.id}`} close={words.close}>
      <p>
        <strong>{term.term}</strong>
      </p>
      <div dangerouslySetInnerHTML={{ __html: term.html }} />
      <p>
        <a href={href('glossary', term.id)}>{words.glossary}</a>
        {term.see && (
          <>
            {' · '}
            <a href={term.see.href}>{words.taught(term.see.label)}</a>
          </>
        )}
      </p>
    </Popover>
  ));
}
