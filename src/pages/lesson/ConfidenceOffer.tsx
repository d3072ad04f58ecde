import { useEffect, useId, useRef, useState } from 'react';
import { words } from '#words/confidenceOffer';
import { setSettings, useProgress } from '../../progress/store.ts';
import { href } from '../../ui/href.ts';
import { linked } from '../../ui/linked.tsx';
import { Note } from '../../ui/Note.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './ConfidenceOffer.module.css';

/** Offers to check answers with how sure one is. Either answer settles it for good, and the focus stays in its place. */
export function ConfidenceOffer() {
  const ready = useProgress((s) => s.ready);
  const { confidence, confidenceOffered } = useProgress((s) => s.settings);
  const [settled, setSettled] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const uid = useId();

  useEffect(() => {
    if (settled) said.current?.focus();
  }, [settled]);

  function settle(on: boolean) {
    setSettings({ confidence: on, confidenceOffered: true });
    setSettled(true);
  }

  if (settled)
    return (
      <Note ref={said} tabIndex={-1} className={styles.offer}>
        {linked(confidence ? words.on : words.off, href('progress'))}
      </Note>
    );
  if (!ready || confidence || confidenceOffered) return null;
  return (
    <Note className={styles.offer}>
      <span id={uid}>{words.ask}</span>{' '}
      <TextButton aria-describedby={uid} onClick={() => settle(true)}>
        {words.yes}
      </TextButton>{' '}
      <TextButton aria-describedby={uid} onClick={() => settle(false)}>
        {words.no}
      </TextButton>
    </Note>
  );
}
