import { type KeyboardEvent, memo, type ReactNode } from 'react';
import { words } from '#words/stage';
import type { Html } from '../../course/types.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import both from './bothFrames.module.css';
import styles from './StageFrame.module.css';

export interface RowProps {
  id: string;
  /** What is seen is known before any question about it is answered. */
  given: boolean | undefined;
  /** Has no state that could be held, linked to or reset. */
  still: boolean;
  failed: boolean;
  task: Html;
  /** The present state in words. */
  caption: string;
  table: ReactNode;
  /** What was done last, for all to see. */
  note: string;
  /** Gives the table as a file. */
  onSave(): void;
  onLink(): void;
  /** Missing while there is nothing to let go of. */
  onReset: (() => void) | undefined;
}

function closePanel(event: KeyboardEvent<HTMLElement>): void {
  const open = event.currentTarget.querySelector('details[open]');
  if (event.key !== 'Escape' || !open) return;
  open.removeAttribute('open');
  open.querySelector('summary')?.focus();
  event.preventDefault();
}

/** The row of words under the picture, which is not drawn again while that moves. */
export const StageRow = memo(function StageRow(props: RowProps) {
  const { id, given, still, failed, task, caption, table, note, onSave, onLink, onReset } = props;
  return (
    <figcaption id={id} className={styles.row} onKeyDown={closePanel}>
      <Disclosure
        look="link"
        name={id}
        className={`open-on-paper ${both.tells}`}
        summary={words.table}
        open={failed || undefined}
      >
        <div className={styles.panel}>{table}</div>
      </Disclosure>
      <Disclosure
        look="link"
        name={id}
        className={given ? 'open-on-paper' : `open-on-paper ${both.tells}`}
        summary={words.inWords}
      >
        <div className={styles.panel}>
          <p dangerouslySetInnerHTML={{ __html: task }} />
          <p data-words="">{caption}</p>
        </div>
      </Disclosure>
      {!still && (
        <>
          <TextButton className={`screen-only ${both.tells}`} aria-label={words.csvHeard} onClick={onSave}>
            {words.csv}
          </TextButton>
          <TextButton className="screen-only" aria-label={words.linkHeard} onClick={onLink}>
            {words.link}
          </TextButton>
          <TextButton className="screen-only" aria-disabled={!onReset} onClick={onReset}>
            {words.reset}
          </TextButton>
          <span role="status">{note}</span>
        </>
      )}
    </figcaption>
  );
});
