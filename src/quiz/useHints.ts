import { useEffect, useRef, useState } from 'react';
import type { Html } from '../course/types.ts';
import { slotKey } from '../progress/record.ts';
import { progress, useProgress } from '../progress/store.ts';
import type { Asking } from './useAnswer.ts';

/** Long enough to try with one hint before asking for the next. */
const PAUSE_MS = 5000;

export interface Hints {
  shown: Html[];
  /** off: no hints here. ready: one may be asked for. waiting: not just yet. done: none left. failed: not fetched. */
  state: 'off' | 'ready' | 'waiting' | 'done' | 'failed';
  next(): Promise<void>;
}

/**
 * Hints of a check, one at a time. They come with the answers, so none is in the page before it is asked for. Those
 * asked for on an earlier visit are shown again until the question is checked.
 */
export function useHints({ face, asked, loadKey, seed, again }: Asking): Hints {
  const [shown, setShown] = useState<Html[]>([]);
  const [state, setState] = useState<Exclude<Hints['state'], 'off'>>('ready');
  const ready = useProgress((s) => s.ready);
  const restored = useRef(false);
  const wanted = face.hasHints && (asked === 'check' || asked === 'review');

  useEffect(() => {
    if (state !== 'waiting') return;
    const timer = setTimeout(() => setState('ready'), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [state]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when what is stored has been read
  useEffect(() => {
    if (!ready || restored.current || !wanted || again) return;
    restored.current = true;
    const draft = progress.getState().drafts[slotKey({ question: face.id, asked })];
    const fits = draft?.version === face.version && (draft.seed ?? 0) === (seed ?? 0);
    if (fits && draft.hints) void show(draft.hints, 'ready');
  }, [ready]);

  async function show(count: number, then: 'ready' | 'waiting') {
    setState(then);
    try {
      const hints = (await loadKey())[face.id]?.hints ?? [];
      const visible = hints.slice(0, count);
      setShown(visible);
      if (hints.length === 0) setState('failed');
      else if (visible.length === hints.length) setState('done');
    } catch {
      setState('failed');
    }
  }

  async function next() {
    if (state !== 'waiting' && state !== 'done') await show(shown.length + 1, 'waiting');
  }

  return { shown, state: wanted ? state : 'off', next };
}
