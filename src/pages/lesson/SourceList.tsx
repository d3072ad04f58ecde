import { words } from '#words/pages/sources';
import type { SourceEntry } from '../../course/types.ts';
import styles from './SourceList.module.css';

/** What a page cites, each where a citation leads. */
export function SourceList({ sources }: { sources: readonly SourceEntry[] }) {
  return (
    <section className={`quiet ${styles.sources}`}>
      <h2 id="sources" tabIndex={-1}>
        {words.title}
      </h2>
      <ul>
        {sources.map((s) => (
          <li key={s.id} id={`source-${s.id}`} tabIndex={-1}>
            {words.who(s.authors, s.year)}
            <a href={s.url} rel="noreferrer">
              {s.title}
            </a>
            {`${words.checked(s.checked)}${s.note ? ` ${s.note}` : ''}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
