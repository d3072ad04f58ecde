import { createEmptyCard, fsrs, type Grade, Rating, State } from 'ts-fsrs';
import { slotsOf } from '../../course/courseMap.ts';
import type { CourseMap, MapSlot } from '../../course/types.ts';
import { type Attempt, CHECKED, growing } from '../attempts/record.ts';

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** The interval that a course's content, which ages, is trusted for at most. */
const LONGEST_DAYS = 180;

/** Trials with these settings are in the tests: Good five times gives 3, 14, 57, 180, 180 days. */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: LONGEST_DAYS,
  enable_fuzz: false,
  enable_short_term: false,
});

/**
 * An answer says something of memory only when the explanation is no longer fresh: tries within so many hours of the
 * one that counted are practice.
 */
export const APART = 8 * HOUR;

/** A check that was answered, as it will come back. Derived from attempts alone; kept nowhere. */
export interface Card {
  /** The question as it is called now. */
  question: string;
  objective: string;
  /** When it comes back, in milliseconds since 1970. Asked of FSRS when it is first read: see `dueOf`. */
  readonly due: number;
  /** Days after which it is remembered with a chance of nine in ten. */
  stability: number;
  difficulty: number;
  /** The last attempt that counted. */
  last: Attempt;
  /** Attempts that counted. */
  reps: number;
}

/** Sure and wrong: hypercorrection (Butterfield & Metcalfe 2001) fades, so the question comes back early. */
const isSureAndWrong = ({ correct, confidence }: Attempt): boolean => !correct && confidence === 'sure';

/** How FSRS is told of an answer. */
function ratingOf({ correct, hints, confidence }: Attempt, isFirst: boolean): Grade {
  if (!correct) return Rating.Again;
  if (hints > 0 || confidence === 'guess') return Rating.Hard;
  return confidence === 'sure' && !isFirst ? Rating.Easy : Rating.Good;
}

/** The card after one more attempt, or the same card when the attempt came too soon to count. */
function nextCard(
  card: Card | undefined,
  attempt: Attempt,
  slot: Pick<MapSlot, 'question' | 'objective'>,
): Card {
  if (card && attempt.at - card.last.at < APART) return card;
  const rating = ratingOf(attempt, card === undefined);
  const days = card ? utcDay(attempt.at) - utcDay(card.last.at) : 0;
  const { stability, difficulty } = scheduler.next_state(card ?? null, days, rating);
  // Not the card itself: each would keep the one before it alive.
  const before = card && {
    stability: card.stability,
    difficulty: card.difficulty,
    last: card.last,
    reps: card.reps,
  };
  let due: number | undefined;
  return {
    question: slot.question,
    objective: slot.objective,
    get due() {
      due ??= dueOf(before, attempt, rating);
      return due;
    },
    stability,
    difficulty,
    last: attempt,
    reps: (card?.reps ?? 0) + 1,
  };
}

/** FSRS counts days by their dates in UTC. */
const utcDay = (at: number): number => Math.floor(at / DAY);

type Memory = Pick<Card, 'stability' | 'difficulty' | 'last' | 'reps'>;

/** A card as FSRS writes it. */
const written = ({ stability, difficulty, last, reps }: Memory) => ({
  ...createEmptyCard(last.at),
  stability,
  difficulty,
  reps,
  state: State.Review,
  last_review: new Date(last.at),
});

/**
 * When a card comes back after an attempt. FSRS weighs all four ratings for that, four times the work of the memory
 * itself, so it is done for the last attempt of a card only.
 */
function dueOf(before: Memory | undefined, attempt: Attempt, rating: Grade): number {
  const now = new Date(attempt.at);
  const { card } = scheduler.next(before ? written(before) : createEmptyCard(now), now, rating);
  // An error that was sure tends to return: after it comes a day, and after the next answer a week at most.
  const sureBefore = before !== undefined && isSureAndWrong(before.last);
  const longest = isSureAndWrong(attempt) ? 1 : sureBefore ? 7 : LONGEST_DAYS;
  return Math.min(card.due.getTime(), attempt.at + longest * DAY);
}

export type Deck = ReadonlyMap<string, Card>;

/** The checks of a course by every id they have or had. */
function checksById(map: CourseMap): Map<string, MapSlot> {
  const checks = map.lessons.flatMap(slotsOf).filter((slot) => slot.asked === 'check');
  return new Map(checks.flatMap((slot) => [slot.question, ...slot.aliases].map((id) => [id, slot] as const)));
}

/** Whether an answer says something of what is asked now. */
const counts = ({ version, asked }: Attempt, slot: Pick<MapSlot, 'version'>): boolean =>
  version === slot.version && CHECKED.includes(asked);

const decks = new WeakMap<CourseMap, (attempts: readonly Attempt[]) => Deck>();

/**
 * Every check answered in its present version, as a card: the attempts in order, replayed. A list that grew since the
 * last call is carried on, so that an answer costs one step however long the history is.
 */
export function deckOf(attempts: readonly Attempt[], map: CourseMap): Deck {
  let view = decks.get(map);
  if (!view) {
    const checks = checksById(map);
    view = growing<Map<string, Card>>(
      (before) => new Map(before),
      (deck, attempt) => {
        const slot = checks.get(attempt.question);
        if (!slot || !counts(attempt, slot)) return;
        deck.set(slot.question, nextCard(deck.get(slot.question), attempt, slot));
      },
    );
    decks.set(map, view);
  }
  return view(attempts);
}

/** When one check comes back, by all answers to it so far; nothing while there is none that counts. */
export function dueAfter(
  attempts: readonly Attempt[],
  slot: Pick<MapSlot, 'question' | 'objective' | 'version' | 'aliases'>,
): number | undefined {
  const ids = [slot.question, ...slot.aliases];
  const own = attempts.filter((one) => ids.includes(one.question) && counts(one, slot));
  return own.reduce<Card | undefined>((card, attempt) => nextCard(card, attempt, slot), undefined)?.due;
}

/** The end of the day that holds a moment, where the learner is. */
export function endOfDay(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime() - 1;
}

/** Due some time today, and answered long enough ago to say something. */
export const isDue = (card: Card, now: number): boolean =>
  card.due <= endOfDay(now) && now - card.last.at >= APART;

/** The cards that are due today: what was sure and wrong first, then what is most likely forgotten. */
export function dueCards(deck: Deck, now: number): Card[] {
  const recall = (card: Card) => scheduler.get_retrievability(written(card), new Date(now), false);
  return [...deck.values()]
    .filter((card) => isDue(card, now))
    .map((card) => ({ card, sureAndWrong: isSureAndWrong(card.last), recall: recall(card) }))
    .sort((a, b) => Number(b.sureAndWrong) - Number(a.sureAndWrong) || a.recall - b.recall)
    .map(({ card }) => card);
}

/** When the next card that is not due yet comes back, and how many come on that day. */
export function nextDue(deck: Deck, now: number): { at: number; count: number } | undefined {
  const later = [...deck.values()].filter((card) => !isDue(card, now));
  if (later.length === 0) return undefined;
  const opens = (card: Card) => Math.max(card.due, card.last.at + APART);
  const at = Math.min(...later.map(opens));
  return { at, count: later.filter((card) => opens(card) <= endOfDay(at)).length };
}

/**
 * Days until half of an objective's cards that were answered rightly fall below nine in ten: the median of their
 * stability. Nothing is known to hold of what was answered wrongly.
 */
export function holdOf(deck: Deck, objective: string): { cards: number; days: number } | undefined {
  const days = [...deck.values()]
    .filter((c) => c.objective === objective && c.last.correct)
    .map((c) => c.stability);
  if (days.length === 0) return undefined;
  days.sort((a, b) => a - b);
  const middle = days.length >> 1;
  const median =
    days.length % 2
      ? (days[middle] as number)
      : ((days[middle - 1] as number) + (days[middle] as number)) / 2;
  return { cards: days.length, days: median };
}
