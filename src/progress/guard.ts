import type { Attempt } from './record.ts';

/** What is chosen but not yet checked. */
export interface Draft {
  version: number;
  choice: string[];
  /** Of the variant it was chosen for. */
  seed?: number;
}

export interface Settings {
  /** Keys 1–9 and A–I choose, while focus is inside a question. */
  keys: boolean;
}

/** Where the learner was last. */
export interface Place {
  lesson: string;
  title: string;
  href: string;
  slot?: string;
  at: number;
}

export const isObject = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

const isText = (x: unknown): x is string => typeof x === 'string' && x !== '';
const isWhole = (x: unknown, from: number): boolean => Number.isSafeInteger(x) && (x as number) >= from;
const isChoice = (x: unknown): boolean => Array.isArray(x) && x.every((one) => typeof one === 'string');

/** The latest time a Date can hold: ECMA-262, section "Time Values and Time Range". */
const LAST_TIME = 8.64e15;
const isTime = (x: unknown): boolean => isWhole(x, 0) && (x as number) <= LAST_TIME;

export function isAttempt(x: unknown): x is Attempt {
  return (
    isObject(x) &&
    isText(x.id) &&
    isText(x.question) &&
    isWhole(x.version, 1) &&
    ['opener', 'check', 'recap', 'prediction'].includes(x.asked as string) &&
    isChoice(x.choice) &&
    typeof x.correct === 'boolean' &&
    isWhole(x.hints, 0) &&
    isTime(x.at) &&
    (x.seed === undefined || Number.isSafeInteger(x.seed)) &&
    (x.confidence === undefined || ['guess', 'think', 'sure'].includes(x.confidence as string))
  );
}

export function isDraft(x: unknown): x is Draft {
  return (
    isObject(x) &&
    isWhole(x.version, 1) &&
    isChoice(x.choice) &&
    (x.seed === undefined || Number.isSafeInteger(x.seed))
  );
}

export function isSettings(x: unknown): x is Settings {
  return isObject(x) && typeof x.keys === 'boolean';
}

export function isPlace(x: unknown): x is Place {
  return (
    isObject(x) &&
    isText(x.lesson) &&
    typeof x.title === 'string' &&
    isText(x.href) &&
    (x.slot === undefined || isText(x.slot)) &&
    isTime(x.at)
  );
}
