import type { Attempt } from '../attempts/record.ts';
import { isAttempt, isObject } from './guard.ts';
import type { Parsed } from './namespacedStorage.ts';

/**
 * A segment of the log as it is written. Every word (question, way of asking, choice, sitting, confidence) stands once,
 * and an attempt is a row of numbers: some 50 characters where plain JSON takes 200. So 50,000 attempts need 2.6
 * million characters, of the 5 million that most browsers grant; as plain JSON they would not fit.
 *
 * A row: id, question, version, asked, twice the hints plus 1 if correct, milliseconds since `from`, choice as a word or
 * a list of words, then what may be missing, where 0 is nothing: ms + 1, [seed], confidence, sitting, [ahead]. Zeros at
 * the end are left out.
 */
interface Packed {
  from: number;
  words: string[];
  rows: unknown[][];
}

export function packSegment(attempts: readonly Attempt[]): Packed {
  const words = new Map<string, number>();
  const word = (text: string | undefined): number => {
    if (text === undefined) return 0;
    const known = words.get(text);
    if (known !== undefined) return known;
    words.set(text, words.size + 1);
    return words.size;
  };
  // Not by spreading them into Math.min: a segment may be long.
  const from = attempts.reduce((first, { at }) => Math.min(first, at), attempts[0]?.at ?? 0);
  const rows = attempts.map((a) => {
    const row: unknown[] = [
      a.id,
      word(a.question),
      a.version,
      word(a.asked),
      2 * a.hints + (a.correct ? 1 : 0),
      a.at - from,
      a.choice.length === 1 ? word(a.choice[0]) : a.choice.map(word),
      a.ms === undefined ? 0 : a.ms + 1,
      a.seed === undefined ? 0 : [a.seed],
      word(a.confidence),
      word(a.sitting),
      a.ahead === undefined ? 0 : [a.ahead],
    ];
    while (row.at(-1) === 0) row.pop();
    return row;
  });
  return { from, words: [...words.keys()], rows };
}

function unpackRow({ from, words }: Packed, row: unknown): unknown {
  if (!Array.isArray(row)) return undefined;
  const [id, question, version, asked, verdict, after, choice, ms, seed, confidence, sitting, ahead] = row;
  const word = (place: unknown) => words[(place as number) - 1];
  const attempt: Record<string, unknown> = {
    id,
    question: word(question),
    version,
    asked: word(asked),
    choice: (Array.isArray(choice) ? choice : [choice]).map(word),
    correct: verdict % 2 === 1,
    hints: Math.floor(verdict / 2),
    at: from + after,
  };
  if (ms) attempt.ms = ms - 1;
  if (seed) attempt.seed = Array.isArray(seed) ? seed[0] : null;
  if (confidence) attempt.confidence = word(confidence) ?? null;
  if (sitting) attempt.sitting = word(sitting) ?? null;
  if (ahead) attempt.ahead = Array.isArray(ahead) ? ahead[0] : null;
  return attempt;
}

const isPacked = (raw: unknown): raw is Packed =>
  isObject(raw) && Array.isArray(raw.rows) && Array.isArray(raw.words) && Number.isSafeInteger(raw.from);

/** What a segment holds, packed or as the plain list it was in version 1, sound or not. */
export const unpackSegment = (raw: unknown): unknown =>
  isPacked(raw) ? raw.rows.map((row) => unpackRow(raw, row)) : raw;

/** Reads a segment; what is damaged is left out. */
export const parseSegment = (raw: unknown): Parsed<Attempt[]> => parseAttempts(unpackSegment(raw));

export function parseAttempts(raw: unknown): Parsed<Attempt[]> {
  if (!Array.isArray(raw)) return { value: undefined, whole: false };
  const value = raw.filter(isAttempt);
  return {
    value: value.length > 0 || raw.length === 0 ? value : undefined,
    whole: value.length === raw.length,
  };
}
