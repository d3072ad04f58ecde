import { words } from '#words/pages/glossary';
import { words as titles } from '#words/titles';
import type { Course } from '../../course/types.ts';
import { byLetter } from './byLetter.ts';
import styles from './GlossaryPage.module.css';

/** In capitals, since ids of terms are not. */
const anchorOf = (letter: string) => `LETTER-${letter || '0'}`;

/** Every term of the course, with letters to jump by. */
export function GlossaryPage({ course }: { course: Course }) {
  const letters = byLetter(course.glossary);
  return (
    <>
      <h1>{titles.glossary.title}</h1>
      <nav className={`in-row screen-only ${styles.letters}`} aria-label={words.letters}>
        {letters.map(([letter]) => (
          <a key={letter} className="tall-line" href={`#${anchorOf(letter)}`}>
            {letter || words.numbers}
          </a>
        ))}
      </nav>
      {letters.map(([letter, terms]) => (
        <section key={letter}>
          <h2 id={anchorOf(letter)} tabIndex={-1}>
            {letter || words.numbers}
          </h2>
          <dl className={styles.glossary}>
            {terms.map((term) => (
              <div key={term.id} id={term.id} tabIndex={-1}>
                <dt>{term.term}</dt>
                <dd>
                  <span dangerouslySetInnerHTML={{ __html: term.html }} />
                  {term.see && (
                    <>
                      {' '}
                      <a href={term.see.href}>{words.taught(term.see.label)}</a>
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
