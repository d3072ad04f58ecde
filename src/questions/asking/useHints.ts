import { useEffect, useRef, useState } from 'react';
import type { Html, QuestionKey } from '../../course/types.ts';
import { slotKey } from '../../progress/attempts/record.ts';
import { progress, useProgress } from '../../progress/store.ts';
import type { Asking } from './useAnswer.ts';

/** Long enough to try with one hint before asking for the next. */
const PAUSE_MS = 5000;

export interface Hints {
  shown: Html[];
  /** The key, once the learner has asked for the answer itself: the last step after all hints. */
  told: QuestionKey | undefined;
  /** How many steps were asked for, the answer being one of them. */
  asked: number;
  /** The same with the one that is being fetched. */
  begun(): number;
  /** Whether the next step is the answer. */
  answerNext: boolean;
  /** off: no hints here. ready: one may be asked for. waiting: not just yet. done: none left. failed: not fetched. */
  state: 'off' | 'ready' | 'waiting' | 'done' | 'failed';
  next(): Promise<void>;
}

/**
 * Hints of a check, one at a time, and at last the answer. They come with the answers, so none is in the page before it
 * is asked for. Those asked for on an earlier visit are shown again until the question is checked.
 */
export function useHints({ face, asked, loadKey, seed, again }: Asking): Hints {
  const [key, setKey] = useState<QuestionKey>();
  const [count, setCount] = useState(0);
  const [state, setState] = useState<Exclude<Hints['state'], 'off'>>('ready');
  const ready = useProgress((s) => s.ready);
  const restored = useRef(false);
  const begun = useRef(0);
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

  async function show(steps: number, then: 'ready' | 'waiting') {
    setState(then);
    begun.current = steps;
    try {
      const found = (await loadKey())[face.id];
      if (!found?.hints.length) throw new Error(`there are no hints for “${face.id}”`);
      setKey(found);
      setCount(steps);
      if (steps > found.hints.length) setState('done');
    } catch {
      begun.current = count;
      setState('failed');
    }
  }

  async function next() {
    if (state !== 'waiting' && state !== 'done') await show(count + 1, 'waiting');
  }

  const hints = key?.hints ?? [];
  return {
    shown: hints.slice(0, count),
    told: count > hints.length ? key : undefined,
    asked: count,
    begun: () => begun.current,
    answerNext: key !== undefined && count === hints.length,
    state: wanted ? state : 'off',
    next,
  };
}
