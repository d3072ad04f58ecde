import { useEffect, useId, useRef, useState } from 'react';
import { setSettings, useProgress } from '../../progress/store.ts';
import { href } from '../../ui/href.ts';

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
        {confidence ? 'Turned on: the next question can be checked that way. ' : 'It stays off. '}
        You can change this under <a href={href('progress')}>Progress</a>.
      </p>
    );
  if (!ready || confidence || confidenceOffered) return null;
  return (
    <p className="offer">
      <span id={uid}>Say how sure you are when you check?</span>{' '}
      <button type="button" className="text-button" aria-describedby={uid} onClick={() => settle(true)}>
        Turn on
      </button>{' '}
      <button type="button" className="text-button" aria-describedby={uid} onClick={() => settle(false)}>
        No
      </button>
    </p>
  );
}
