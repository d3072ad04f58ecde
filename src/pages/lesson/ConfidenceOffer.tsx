import { useEffect, useId, useRef, useState } from 'react';
import { words } from '#words/confidenceOffer';
import { setSettings, useProgress } from '../../progress/store.ts';
import { href } from '../../ui/href.ts';
import { linked } from '../../ui/linked.tsx';

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
      <p ref={said} tabIndex={-1} className="offer">
        {linked(confidence ? words.on : words.off, href('progress'))}
      </p>
    );
  if (!ready || confidence || confidenceOffered) return null;
  return (
    <p className="offer">
      <span id={uid}>{words.ask}</span>{' '}
      <button type="button" className="text-button" aria-describedby={uid} onClick={() => settle(true)}>
        {words.yes}
      </button>{' '}
      <button type="button" className="text-button" aria-describedby={uid} onClick={() => settle(false)}>
        {words.no}
      </button>
    </p>
  );
}
