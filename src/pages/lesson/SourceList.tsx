import type { SourceEntry } from '../../course/types.ts';

/** What a page cites, each where a citation leads. */
export function SourceList({ sources }: { sources: readonly SourceEntry[] }) {
  return (
    <section className="sources">
      <h2 id="sources" tabIndex={-1}>
        Sources
      </h2>
      <ul>
        {sources.map((s) => (
          <li key={s.id} id={`source-${s.id}`}>
            {`${s.authors} (${s.year}). `}
            <a href={s.url} rel="noreferrer">
              {s.title}
            </a>
            {`. Checked ${s.checked}.${s.note ? ` ${s.note}` : ''}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
