import { words } from '#words/pages/terms';
import type { GlossaryEntry } from '../../course/types.ts';
import { href } from '../../ui/href.ts';

/** What the glossary terms of a page open. */
export function Terms({ terms }: { terms: readonly GlossaryEntry[] }) {
  return terms.map((term) => (
    <div key={term.id} id={`term-${term.id}`} popover="auto" className="popover">
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
      <button type="button" className="button" popoverTarget={`term-${term.id}`} popoverTargetAction="hide">
        {words.close}
      </button>
    </div>
  ));
}
