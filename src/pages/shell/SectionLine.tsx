import type { LessonSection } from '../../course/lessonSections.ts';
import type { LessonState } from '../../progress/attempts/record.ts';
import styles from './ProgressLine.module.css';
import { ProgressLine } from './ProgressLine.tsx';

type Section = Pick<LessonSection, 'id' | 'words'> & Pick<LessonState, 'answered' | 'total'>;

/** How much of each section is done: a line in pieces, each as long as there is to read. */
export const SectionLine = ({ sections }: { sections: readonly Section[] }) => (
  <div className={styles.sections} aria-hidden="true">
    {sections.map(({ id, words, answered, total }) => (
      <div key={id} style={{ flexGrow: words }}>
        <ProgressLine share={answered / Math.max(total, 1)} />
      </div>
    ))}
  </div>
);
