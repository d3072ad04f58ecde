import { words } from '#words/paper';
import type { Sitting } from '../../progress/store.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { SmallPrint } from '../shell/SmallPrint.tsx';
import styles from './PaperMap.module.css';
import { isAnswered, type PaperItem } from './paper.ts';

/** The id of a question's number in the list of all. */
export const listedAs = (question: string): string => `n-${question}`;

/** All questions of a paper by their numbers: which are answered, and which flagged. */
export function PaperMap({ items, sitting }: { items: readonly PaperItem[]; sitting: Sitting }) {
  const answered = items.filter((item) => isAnswered(item, sitting));
  const flagged = items.filter(({ face }) => sitting.flagged.includes(face.id));
  return (
    <nav className={styles.map} aria-label={words.questions}>
      <ol className="in-row no-marks">
        {items.map((item, i) => (
          <li key={item.face.id}>
            <a
              id={listedAs(item.face.id)}
              className={answered.includes(item) ? 'boxed inked' : 'boxed'}
              href={`#p-${item.face.id}`}
              data-answered={answered.includes(item) || undefined}
              data-flagged={flagged.includes(item) || undefined}
            >
              {i + 1}
              <VisuallyHidden>
                {answered.includes(item) ? words.answered : words.open}
                {flagged.includes(item) ? words.flagged : ''}
              </VisuallyHidden>
            </a>
          </li>
        ))}
      </ol>
      <SmallPrint>{words.state(answered.length, items.length, flagged.length)}</SmallPrint>
    </nav>
  );
}
