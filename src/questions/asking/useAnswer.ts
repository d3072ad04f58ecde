import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { words } from '#words/questions';
import { firstField } from '../../client/firstField.ts';
import type { AnswerKey, Asked, QuestionFace, QuestionKey } from '../../course/types.ts';
import { type Attempt, type Confidence, latest, slotKey } from '../../progress/attempts/record.ts';
import { progress, recordAttempt, setDraft, useProgress } from '../../progress/store.ts';
import { kindOf } from '../kinds/kinds.ts';
import { chosenIn } from './chosenIn.ts';
import type { Hints } from './useHints.ts';
import { useTimeSpent } from './useTimeSpent.ts';

export interface Asking {
  face: QuestionFace;
  asked: Asked;
  loadKey: () => Promise<AnswerKey>;
  /** Of the variant, for a question whose numbers vary; absent for the first one, which everybody meets. */
  seed?: number | undefined;
  /** Asked anew, for review: earlier answers and drafts stay out of sight. */
  again?: boolean | undefined;
}

export interface Checked {
  choice: string[];
  correct: boolean;
  /** Missing when an earlier answer is shown and the answers could not be fetched. */
  key?: QuestionKey | undefined;
  /** Given on an earlier visit. */
  earlier: boolean;
  confidence?: Confidence | undefined;
}

export interface Notice {
  /**
   * fault: what is typed cannot be checked. failed: no answers. stale: the answers are for a newer version. skipped: one
   * reads on without a guess.
   */
  about: 'fault' | 'failed' | 'stale' | 'skipped';
  text: string;
  /** The part of the answer that it is about, where there are several. */
  part?: string | undefined;
  /** Tells one notice from the same one given again. */
  n: number;
}

const SLOW_MS = 200;

/** The life of one asked question: chosen, checked, tried again; and what is kept of it. */
export function useAnswer(
  asking: Asking,
  fieldset: RefObject<HTMLFieldSetElement | null>,
  { asked: hints, begun }: Pick<Hints, 'asked' | 'begun'>,
) {
  const { face, asked, loadKey, seed, again = false } = asking;
  const variant = seed ? { seed } : {};
  const kind = kindOf(face.kind);
  const slot = slotKey({ question: face.id, asked });
  const ready = useProgress((s) => s.ready);
  const draft = useProgress((s) => s.drafts[slot]);

  const [typed, setTyped] = useState<string[]>([]);
  const [stage, setStage] = useState<'open' | 'checking' | 'slow'>('open');
  const [checked, setChecked] = useState<Checked>();
  const [notice, setNotice] = useState<Notice>();
  const [changed, setChanged] = useState(false);
  const now = useRef<string[]>([]);
  const busy = useRef(false);
  const restored = useRef(false);
  const earlier = useRef(false);
  const count = useRef(0);
  const takeTime = useTimeSpent(fieldset);
  const refocus = useRef(false);

  function say(about: Notice['about'], text: string, part?: string) {
    count.current += 1;
    setNotice({ about, text, part, n: count.current });
    if (part) fieldset.current?.querySelector<HTMLElement>(`[data-part="${CSS.escape(part)}"]`)?.focus();
  }

  function put(value: string[]) {
    now.current = value;
    setTyped(value);
  }

  function keep() {
    if (again) return;
    const choice = now.current;
    const isBegun = hints > 0 || !kind.isEmpty(choice);
    setDraft(
      slot,
      isBegun ? { version: face.version, choice, ...(hints > 0 && { hints }), ...variant } : null,
    );
  }

  function type(change: (typed: string[]) => string[]) {
    put(change(now.current));
    setNotice(undefined);
    // Until what is stored has been read, a draft would be lost to it.
    if (ready) keep();
  }

  async function fetchKey(): Promise<QuestionKey | 'failed' | 'stale'> {
    try {
      const key = (await loadKey())[face.id];
      return key && key.version === face.version && key.kind === face.kind ? key : 'stale';
    } catch {
      return 'failed';
    }
  }

  async function check(confidence?: Confidence) {
    if (busy.current || checked) return;
    const reading = kind.read(face, now.current);
    if (!reading.ok) return say('fault', reading.message, reading.part);
    busy.current = true;
    setNotice(undefined);
    setStage('checking');
    const timer = setTimeout(() => setStage('slow'), SLOW_MS);
    const key = await fetchKey();
    clearTimeout(timer);
    setStage('open');
    busy.current = false;
    if (key === 'failed') return say('failed', words.failed);
    if (key === 'stale') return say('stale', words.stale);
    const { choice } = reading;
    const { correct } = kind.grade(key, choice);
    recordAttempt({
      question: face.id,
      version: face.version,
      asked,
      choice,
      correct,
      hints: begun(),
      ms: takeTime(),
      ...(confidence && { confidence }),
      ...variant,
    });
    setChanged(false);
    setChecked({ choice, correct, key, earlier: false, confidence });
    reveal(key);
  }

  /** A figure that a prediction was made with shows what is so. */
  function reveal(key: QuestionKey, atOnce = false) {
    if (asked === 'prediction') kind.reveal?.(face, key, atOnce);
  }

  /** Reads on without a guess, or asks just to be shown what it would be about: an attempt without an answer. */
  async function skip() {
    if (busy.current) return;
    recordAttempt({
      question: face.id,
      version: face.version,
      asked,
      choice: [],
      correct: false,
      hints: begun(),
    });
    say('skipped', words.skipped[asked === 'opener' ? 'open' : 'shown']);
    const key = asked === 'prediction' && kind.reveal && (await fetchKey());
    if (typeof key === 'object') reveal(key);
  }

  async function showEarlier({ choice, correct, confidence }: Attempt) {
    put(kind.show(choice));
    setChecked({ choice, correct, earlier: true, confidence });
    earlier.current = true;
    const key = await fetchKey();
    // It may have been tried again meanwhile.
    if (!earlier.current) return;
    if (typeof key !== 'string') {
      setChecked({ choice, correct, key, earlier: true, confidence });
      reveal(key, true);
    } else say(key, key === 'failed' ? words.earlierFailed : words.stale);
  }

  function retry() {
    earlier.current = false;
    takeTime();
    setChecked(undefined);
    setNotice(undefined);
    put([]);
    refocus.current = true;
  }

  function restore() {
    if (checked) return;
    if (!kind.isEmpty(now.current)) return keep();
    if (again) return;
    if (draft && isOf(draft, seed) && kind.fits(face, draft.choice)) return put(draft.choice);
    // Looked at once: subscribed to the record, every question of a page would be drawn at each answer.
    const { attempts } = progress.getState();
    const last = latest(attempts, { question: face.id, asked, version: face.version, aliases: face.aliases });
    if (!last) return;
    const { attempt, fit } = last;
    if (attempt.choice.length === 0 || (fit === 'current' && !isOf(attempt, seed))) return;
    if (fit === 'current' && kind.fits(face, attempt.choice)) void showEarlier(attempt);
    else setChanged(true);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, before React writes its own state into the inputs
  useLayoutEffect(() => {
    const chosen = fieldset.current ? (kind.inPage ?? chosenIn)(fieldset.current) : [];
    if (chosen.length > 0) put(chosen);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when what is stored has been read
  useEffect(() => {
    if (!ready || restored.current) return;
    restored.current = true;
    restore();
  }, [ready]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a hint asked for is kept at once, like a choice
  useEffect(() => {
    if (ready && restored.current && hints > 0 && !checked) keep();
  }, [hints]);

  // Once what can be pressed is there again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever an answer is taken back
  useEffect(() => {
    if (checked || !refocus.current) return;
    refocus.current = false;
    if (fieldset.current?.parentElement) firstField(fieldset.current.parentElement)?.focus();
  }, [checked]);

  return {
    kind,
    typed,
    type,
    check,
    skip,
    retry,
    checked,
    notice,
    changed,
    progress: stage,
    locked: stage !== 'open' || !!checked,
  };
}

/** Whether something was given to the variant of a seed. */
const isOf = (given: { seed?: number }, seed = 0): boolean => (given.seed ?? 0) === seed;
