import { useMemo, useRef } from 'react';
import { words } from '#words/wayfinder';
import { useReading } from '../../client/useReading.ts';
import { slotAnchor } from '../../course/courseMap.ts';
import type { LessonSection } from '../../course/lessonSections.ts';
import type { CourseMap } from '../../course/types.ts';
import { lessonState } from '../../progress/attempts/record.ts';
import { sectionStates } from '../../progress/attempts/sectionStates.ts';
import { useProgress } from '../../progress/store.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Segments } from '../shell/Segments.tsx';
import styles from './Wayfinder.module.css';

interface Props {
  lesson: Omit<CourseMap['lessons'][number], 'practice'>;
  number: number;
  of: number;
  sections: LessonSection[];
}

/** In the head of a topic: which section is being read, a menu of all, and a line of what was answered in each. */
export function Wayfinder({ lesson, number, of, sections }: Props) {
  const attempts = useProgress((s) => s.attempts);
  const menu = useRef<HTMLDivElement>(null);
  const anchors = useMemo(() => sections.map(({ id }) => id), [sections]);
  const at = useReading(anchors);
  const { state, answered, total, next } = lessonState(attempts, lesson);
  const done = state === 'new' ? words.questions(total) : words.answered(answered, total);
  const parts = sectionStates(attempts, lesson, sections);
  const here = sections[at];
  const close = () => menu.current?.hidePopover();
  return (
    <>
      <a className={styles.title} href="#main">
        {lesson.title}
      </a>
      {here && (
        <button type="button" className={styles.here} popoverTarget="contents">
          <VisuallyHidden>{words.contents}</VisuallyHidden>
          <strong>{words.section(at + 1, sections.length)}</strong>
          <span className={styles.title} dangerouslySetInnerHTML={{ __html: here.html }} />
        </button>
      )}
      <div id="contents" ref={menu} popover="auto" className={`drop ${styles.menu}`}>
        <p>
          {[words.topic(number, of), words.minutes(lesson.minutes), done].join(' · ')}
          {state === 'started' && next && (
            <>
              {' · '}
              <a href={`#${slotAnchor(next.question, next.asked)}`} onClick={close}>
                {words.next}
              </a>
            </>
          )}
        </p>
        <ol className="no-marks">
          {parts.map((part, i) => (
            <li key={part.id}>
              <a href={`#${part.id}`} aria-current={i === at ? 'location' : undefined} onClick={close}>
                <span dangerouslySetInnerHTML={{ __html: part.html }} />
                {part.total > 0 && (
                  <span className="quiet">
                    {part.state === 'done' ? (
                      <>
                        <span aria-hidden="true">✓ </span>
                        <VisuallyHidden>{words.done}</VisuallyHidden>
                      </>
                    ) : (
                      words.part(part.answered, part.total)
                    )}
                  </span>
                )}
              </a>
            </li>
          ))}
        </ol>
      </div>
      <Segments parts={parts} />
    </>
  );
}
