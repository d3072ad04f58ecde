import { slotsOf } from '../../course/courseMap.ts';
import type { Asked, CourseMap, MapSlot, Objective } from '../../course/types.ts';

/** One answer, as it was checked. Never changed afterwards: everything else is derived from the list of these. */
export interface Attempt {
  id: string;
  question: string;
  version: number;
  asked: Asked;
  /** What was chosen, as its kind keeps it: [option id], option ids, [the number in the question's unit], `part=value` … */
  choice: string[];
  correct: boolean;
  hints: number;
  /** Milliseconds since 1970. */
  at: number;
  /** The time it was stamped with, where that had not come by the clock that read it: `at` is then when it was read. */
  ahead?: number;
  seed?: number;
  confidence?: Confidence;
  /** Time with the question in sight, in milliseconds, capped. */
  ms?: number;
  /** The exam or inventory it was handed in with. */
  sitting?: string;
}

export type Confidence = 'guess' | 'think' | 'sure';

/** A place in a lesson where a question is asked. */
export interface Slot {
  question: string;
  asked: Asked;
  version: number;
  aliases: string[];
}

export type MapLesson = CourseMap['lessons'][number];

export interface Latest {
  attempt: Attempt;
  /** changed: given to another version of the question, so it no longer counts. */
  fit: 'current' | 'changed';
}

export interface LessonState {
  state: 'new' | 'started' | 'done';
  /** Slots whose answer counts, out of `total`. */
  answered: number;
  total: number;
  /** Right ones among `scored`: the checks and recaps answered so far. Openers are asked too early to be scored. */
  right: number;
  scored: number;
  /** The first slot that still wants an answer. */
  next?: MapSlot | undefined;
}

export interface ObjectiveState {
  objective: Objective;
  /**
   * Checks and recaps of the objective, by their last answer in a topic, a review or an exam: answered, right, and in
   * all; `changed` ones no longer count.
   */
  answered: number;
  right: number;
  total: number;
  changed: number;
}

export const slotKey = (slot: Pick<Slot, 'question' | 'asked'>): string => `${slot.question}@${slot.asked}`;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const compare = (a: Attempt, b: Attempt): number => a.at - b.at || compareText(a.id, b.id);

function textOf(a: Attempt): string {
  return JSON.stringify([
    a.at,
    a.question,
    a.version,
    a.asked,
    a.choice,
    a.correct,
    a.hints,
    a.seed ?? null,
    a.confidence ?? null,
    a.ms ?? null,
    a.sitting ?? null,
    a.ahead ?? null,
  ]);
}

/**
 * Of two attempts with one id, the one whose wrong stamp was noticed. Else they differ only in a file edited by hand:
 * any fixed choice will do, as long as it is fixed.
 */
function chosen(a: Attempt, b: Attempt): Attempt {
  if ((a.ahead === undefined) !== (b.ahead === undefined)) return a.ahead === undefined ? b : a;
  return a === b || compareText(textOf(a), textOf(b)) <= 0 ? a : b;
}

/**
 * Union by id, in order of (at, id). Commutative, associative and idempotent, so histories from tabs, files and
 * devices may meet in any order. Returns `a` itself when `b` adds nothing, so that nobody renders again for it.
 */
export function merge(a: readonly Attempt[], b: readonly Attempt[]): readonly Attempt[] {
  const byId = new Map<string, Attempt>();
  for (const list of [a, b]) {
    for (const attempt of list) {
      const known = byId.get(attempt.id);
      byId.set(attempt.id, known ? chosen(known, attempt) : attempt);
    }
  }
  const union = [...byId.values()].sort(compare);
  return union.length === a.length && union.every((attempt, i) => attempt === a[i]) ? a : union;
}

/** Whether a list begins with the very attempts of another: what was derived from those can be carried on. */
export const isPrefix = (start: readonly Attempt[], list: readonly Attempt[]): boolean =>
  start.length <= list.length && start.every((attempt, i) => attempt === list[i]);

/** The last attempt at each slot key. */
export type Index = ReadonlyMap<string, Attempt>;

/**
 * Makes a view of a list that is carried on when the list grows: `step` adds one attempt to what `begin` gave. Lists
 * are replaced, never changed, so the view of a list is remembered for as long as the list lives.
 */
export function growing<T>(begin: (before?: T) => T, step: (view: T, attempt: Attempt) => void) {
  const views = new WeakMap<readonly Attempt[], T>();
  let newest: readonly Attempt[] = [];
  return (attempts: readonly Attempt[]): T => {
    const known = views.get(attempts);
    if (known) return known;
    const carried = newest.length > 0 && isPrefix(newest, attempts);
    const view = begin(carried ? views.get(newest) : undefined);
    for (const attempt of carried ? attempts.slice(newest.length) : attempts) step(view, attempt);
    views.set(attempts, view);
    newest = attempts;
    return view;
  };
}

/** The last attempt at each slot: one pass over a history, and one step for each answer after it. */
export const indexOf: (attempts: readonly Attempt[]) => Index = growing<Map<string, Attempt>>(
  (before) => new Map(before),
  (index, attempt) => {
    const key = slotKey(attempt);
    const last = index.get(key);
    if (!last || compare(last, attempt) < 0) index.set(key, attempt);
  },
);

/** The answer that stands at a slot, under the question's present or former ids. */
export function latest(attempts: readonly Attempt[], slot: Slot): Latest | undefined {
  const index = indexOf(attempts);
  let last: Attempt | undefined;
  for (const question of [slot.question, ...slot.aliases]) {
    const attempt = index.get(slotKey({ question, asked: slot.asked }));
    if (attempt && (!last || compare(last, attempt) < 0)) last = attempt;
  }
  return last && { attempt: last, fit: last.version === slot.version ? 'current' : 'changed' };
}

/** Where a check is asked again: what was answered there last says what the learner knows of it now. */
export const CHECKED: readonly Asked[] = ['check', 'review', 'exam'];

/** The last answer to the question of a slot, for a check wherever it was asked. */
export function standing(attempts: readonly Attempt[], slot: Slot): Latest | undefined {
  if (slot.asked !== 'check') return latest(attempts, slot);
  const found = CHECKED.flatMap((asked) => latest(attempts, { ...slot, asked }) ?? []);
  return found.reduce<Latest | undefined>(
    (last, one) => (last && compare(last.attempt, one.attempt) > 0 ? last : one),
    undefined,
  );
}

/** A guess that somebody did not want to make: an attempt without an answer. */
export const isSkip = ({ asked, choice }: Pick<Attempt, 'asked' | 'choice'>): boolean =>
  (asked === 'opener' || asked === 'prediction') && choice.length === 0;

type Find = typeof latest;

/** What was skipped is left out: it counts as no answer, and nothing waits for one. */
function tally(attempts: readonly Attempt[], all: readonly MapSlot[], find: Find = latest) {
  const asked = all.map((slot) => ({ slot, last: find(attempts, slot) }));
  const counted = asked.filter(({ last }) => !last || !isSkip(last.attempt));
  const [slots, found] = [counted.map(({ slot }) => slot), counted.map(({ last }) => last)];
  return {
    total: slots.length,
    answered: found.filter((one) => one?.fit === 'current').length,
    right: found.filter((one) => one?.fit === 'current' && one.attempt.correct).length,
    changed: found.filter((one) => one?.fit === 'changed').length,
    next: slots.find((_, i) => found[i]?.fit !== 'current'),
  };
}

const isScored = (slot: Slot): boolean => slot.asked !== 'opener';

/** How far a lesson is: by the questions of its text alone. */
export function lessonState(attempts: readonly Attempt[], lesson: Pick<MapLesson, 'slots'>): LessonState {
  const { answered, total, changed, next } = tally(attempts, lesson.slots);
  const scored = tally(attempts, lesson.slots.filter(isScored));
  const done = total > 0 && answered === total;
  const state = done ? 'done' : answered + changed > 0 ? 'started' : 'new';
  return { state, answered, total, right: scored.right, scored: scored.answered, next };
}

export function objectiveStates(attempts: readonly Attempt[], map: CourseMap): ObjectiveState[] {
  const scored = new Map<string, MapSlot[]>();
  for (const slot of map.lessons.flatMap(slotsOf).filter(isScored)) {
    const slots = scored.get(slot.objective);
    if (slots) slots.push(slot);
    else scored.set(slot.objective, [slot]);
  }
  return map.objectives.map((objective) => {
    const { answered, right, total, changed } = tally(attempts, scored.get(objective.id) ?? [], standing);
    return { objective, answered, right, total, changed };
  });
}

/** Slots whose answer no longer counts, because the question changed since: in course order. */
export function changedSlots(attempts: readonly Attempt[], map: CourseMap): MapSlot[] {
  return map.lessons.flatMap(slotsOf).filter((slot) => {
    const last = latest(attempts, slot);
    return last?.fit === 'changed' && !isSkip(last.attempt);
  });
}
