import { words } from '#words/pages/glossary';
import { words as titles } from '#words/titles';
import type { Course } from '../../course/types.ts';
import styles from './GlossaryPage.module.css';

export function GlossaryPage({ course }: { course: Course }) {
  return (
    <>
      <h1>{titles.glossary.title}</h1>
      <dl className={styles.glossary}>
        {course.glossary.map((term) => (
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
    </>
  );
}
