import { useEffect, useState } from 'react';
import type { AnswerKey, Html, QuestionFace } from '../course/types.ts';

/** Long enough to try with one hint before asking for the next. */
const PAUSE_MS = 5000;

export interface Hints {
  shown: Html[];
  /** off: no hints here. ready: one may be asked for. waiting: not just yet. done: none left. failed: not fetched. */
  state: 'off' | 'ready' | 'waiting' | 'done' | 'failed';
  next(): Promise<void>;
}

/** Hints of a check, one at a time. They come with the answers, so none is in the page before it is asked for. */
export function useHints(face: QuestionFace, wanted: boolean, loadKey: () => Promise<AnswerKey>): Hints {
  const [shown, setShown] = useState<Html[]>([]);
  const [state, setState] = useState<Exclude<Hints['state'], 'off'>>('ready');

  useEffect(() => {
    if (state !== 'waiting') return;
    const timer = setTimeout(() => setState('ready'), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [state]);

  async function next() {
    if (state === 'waiting' || state === 'done') return;
    setState('waiting');
    try {
      const hints = (await loadKey())[face.id]?.hints ?? [];
      const visible = hints.slice(0, shown.length + 1);
      setShown(visible);
      if (hints.length === 0) setState('failed');
      else if (visible.length === hints.length) setState('done');
    } catch {
      setState('failed');
    }
  }

  return { shown, state: wanted && face.hasHints ? state : 'off', next };
}
