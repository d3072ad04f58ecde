import type { Asked } from '../../course/types.ts';
import type { Attempt, Confidence } from '../attempts/record.ts';

/** What is chosen but not yet checked, and how many hints were asked for. */
export interface Draft {
  version: number;
  choice: string[];
  /** Of the variant it was chosen for. */
  seed?: number;
  hints?: number;
}

export interface Settings {
  /** Keys 1–9 and A–I choose, while focus is inside a question. */
  keys: boolean;
  /** Each question offers to be checked as a guess, as thought or as sure. */
  confidence: boolean;
  /** The offer to switch that on has been answered, either way. */
  confidenceOffered?: boolean;
}

/** Questions handed in together, once: an exam, or the inventory before or after the course. */
export interface Sitting {
  /** Marks its attempts. */
  id: string;
  paper: { question: string; version: number; lesson: string; seed?: number }[];
  choices: Record<string, string[]>;
  flagged: string[];
  /** Milliseconds spent on each question so far. */
  spent: Record<string, number>;
  startedAt: number;
  /** Once handed in, it is not changed any more. */
  handedInAt?: number;
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
export const LAST_TIME = 8.64e15;
const isTime = (x: unknown): boolean => isWhole(x, 0) && (x as number) <= LAST_TIME;

const ASKED: readonly Asked[] = [
  'opener',
  'check',
  'recap',
  'prediction',
  'review',
  'exam',
  'before',
  'after',
];
const CONFIDENCES: readonly Confidence[] = ['guess', 'think', 'sure'];
const isOneOf = (list: readonly string[], x: unknown): boolean => list.includes(x as string);

export function isAttempt(x: unknown): x is Attempt {
  return (
    isObject(x) &&
    isText(x.id) &&
    isText(x.question) &&
    isWhole(x.version, 1) &&
    isOneOf(ASKED, x.asked) &&
    isChoice(x.choice) &&
    typeof x.correct === 'boolean' &&
    isWhole(x.hints, 0) &&
    isTime(x.at) &&
    (x.ahead === undefined || isTime(x.ahead)) &&
    (x.seed === undefined || Number.isSafeInteger(x.seed)) &&
    (x.confidence === undefined || isOneOf(CONFIDENCES, x.confidence)) &&
    (x.ms === undefined || isWhole(x.ms, 0)) &&
    (x.sitting === undefined || isText(x.sitting))
  );
}

export function isDraft(x: unknown): x is Draft {
  return (
    isObject(x) &&
    isWhole(x.version, 1) &&
    isChoice(x.choice) &&
    (x.seed === undefined || Number.isSafeInteger(x.seed)) &&
    (x.hints === undefined || isWhole(x.hints, 0))
  );
}

export function isSettings(x: unknown): x is Settings {
  return (
    isObject(x) &&
    typeof x.keys === 'boolean' &&
    typeof x.confidence === 'boolean' &&
    (x.confidenceOffered === undefined || typeof x.confidenceOffered === 'boolean')
  );
}

const isPaper = (x: unknown): boolean =>
  Array.isArray(x) &&
  x.every(
    (one) =>
      isObject(one) &&
      isText(one.question) &&
      isWhole(one.version, 1) &&
      isText(one.lesson) &&
      (one.seed === undefined || Number.isSafeInteger(one.seed)),
  );

export function isSitting(x: unknown): x is Sitting {
  return (
    isObject(x) &&
    isText(x.id) &&
    isPaper(x.paper) &&
    isObject(x.choices) &&
    Object.values(x.choices).every(isChoice) &&
    isChoice(x.flagged) &&
    isObject(x.spent) &&
    Object.values(x.spent).every((ms) => isWhole(ms, 0)) &&
    isTime(x.startedAt) &&
    (x.handedInAt === undefined || isTime(x.handedInAt))
  );
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
