import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { words } from '#words/search';
import { replaceQuery } from '../../client/address.ts';
import { fetched } from '../../client/fetched.ts';
import type { SearchEntry } from '../../course/types.ts';
import { Button } from '../../ui/Button.tsx';
import { base } from '../../ui/href.ts';
import styles from './Search.module.css';
import { type Found, searchIndex } from './searchIndex.ts';
import { topicSymbol } from './topicSymbol.ts';

interface Props {
  /** Lessons whose pictures stand on the page, to be shown beside what is found in them. */
  pictured: readonly string[];
}

/** Finds sections, questions and terms. The query stands in the address, so that a search can be linked. */
export function Search({ pictured }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [entries, setEntries] = useState<SearchEntry[] | 'failed'>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('q') ?? '';
    setQuery(asked);
    if (asked === '') focusAlone(field.current);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt fetches again
  useEffect(() => {
    let stale = false;
    fetched<SearchEntry[]>(`${base}search.json`)
      .then((found) => !stale && setEntries(found))
      .catch(() => !stale && setEntries('failed'));
    return () => {
      stale = true;
    };
  }, [attempt]);

  const find = useMemo(() => Array.isArray(entries) && searchIndex(entries), [entries]);
  const settled = useDeferredValue(query.trim());
  const found = useMemo(() => (find && settled ? find(settled) : []), [find, settled]);

  function ask(text: string) {
    setQuery(text);
    replaceQuery(text && new URLSearchParams({ q: text }).toString());
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the element is too new for the browsers that are supported
    <div role="search" className={styles.search}>
      <label htmlFor={id}>{words.label}</label>
      <input
        ref={field}
        id={id}
        className="boxed"
        type="search"
        value={query}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => ask(event.currentTarget.value)}
      />
      <p role="status">{said(settled, entries, found)}</p>
      {entries === 'failed' && (
        <Button
          onClick={() => {
            setEntries(undefined);
            setAttempt(attempt + 1);
          }}
        >
          {words.again}
        </Button>
      )}
      <ol className="no-marks">
        {found.map((one) => (
          <li key={one.at}>
            <Picture of={pictured.find((lesson) => one.at.startsWith(`${lesson}/`))} />
            <a href={base + one.at}>{one.title}</a>
            <div className="quiet">{[words.kinds[one.kind], one.lesson].filter(Boolean).join(' · ')}</div>
            {one.passage.length > 0 && (
              <p>
                {one.passage.map(({ text, matched }, i) =>
                  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence never change places
                  matched ? <mark key={i}>{text}</mark> : text,
                )}
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

const Picture = ({ of }: { of: string | undefined }) =>
  of && (
    <svg className={styles.picture} viewBox="0 0 96 64" aria-hidden="true">
      <use href={`#${topicSymbol(of)}`} />
    </svg>
  );

/**
 * Whoever opens the page is here to type. Not by touch, where a keyboard would cover the page unasked, and not when
 * the learner has gone somewhere else by now.
 */
function focusAlone(field: HTMLInputElement | null) {
  if (document.activeElement === document.body && window.matchMedia('(pointer: fine)').matches)
    field?.focus({ preventScroll: true });
}

function said(query: string, entries: SearchEntry[] | 'failed' | undefined, found: readonly Found[]): string {
  if (entries === 'failed') return words.failed;
  if (query === '') return '';
  if (entries === undefined) return words.fetching;
  return found.length === 0 ? words.nothing(query) : words.found(found.length);
}
