import type { Level } from '../diagnostic.ts';
import type { BlindBot } from './bank.ts';
import { formatTally, percent, type Tally } from './chance.ts';
import type { Coverage } from './coverage.ts';
import type { Ignored } from './ignores.ts';

/** What the rules measured over the whole course. */
export interface Statistics {
  questions: number;
  found: Record<Level, number>;
  coverage: Coverage[];
  /** How many questions of each lesson its text asks, and how many its practice. */
  lessons: { id: string; inText: number; inPractice: number }[];
  keyLongest: Tally & { lessons: Record<string, Tally> };
  /** Absent for a language without word lists. */
  blindBot: BlindBot | undefined;
  /** How often each place, as written, holds the right option; and how many questions keep their order. */
  keyPositions: { counts: number[]; fixed: number };
  ignored: Ignored[];
}

export const counted = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

/** What the last line of the check says. */
export function outcome(
  { error, warn }: Pick<Statistics['found'], 'error' | 'warn'>,
  stops: boolean,
): string {
  if (error === 0 && warn === 0) return 'no problems';
  const found = `${counted(error, 'error')} and ${counted(warn, 'warning')}`;
  if (error > 0) return `${found}: nothing is built until each error is mended`;
  return stops
    ? `${found}: the course is strict, so each must be mended, or set aside with lint-ignore`
    : `${found}: worth mending, or setting aside with lint-ignore; nothing is stopped by it`;
}

export function formatStatistics(statistics: Statistics): string {
  const { questions, found, coverage, lessons, keyLongest, blindBot, keyPositions, ignored } = statistics;
  const width = Math.max(
    9,
    ...[...coverage.map((c) => c.objective), ...lessons.map(({ id }) => id)].map((name) => name.length),
  );
  return [
    `${counted(questions, 'question')}: ${counted(found.error, 'error')}, ${counted(found.warn, 'warning')}, ${counted(found.info, 'remark')}, ${ignored.length} set aside`,
    `${'objective'.padEnd(width)}  openers  checks`,
    ...coverage.map(
      (c) =>
        `${c.objective.padEnd(width)}  ${String(c.openers).padStart(7)}  ${String(c.checks).padStart(6)}`,
    ),
    `${'topic'.padEnd(width)}  in text  in practice`,
    ...lessons.map(
      ({ id, inText, inPractice }) =>
        `${id.padEnd(width)}  ${String(inText).padStart(7)}  ${String(inPractice).padStart(11)}`,
    ),
    `right option the longest: ${formatTally(keyLongest)}`,
    ...Object.entries(keyLongest.lessons).map(([lesson, t]) => `  ${lesson}: ${formatTally(t)}`),
    ...(blindBot
      ? [
          `blind guesser: ${formatTally(blindBot)}`,
          ...blindBot.right.map(({ id, cue }) => `  right on ${id} by ${cue}`),
        ]
      : []),
    `right option as written: ${keyPositions.counts
      .map((n, i) => `place ${i + 1} ${percent(n / sum(keyPositions.counts))}`)
      .join(', ')}; ${counted(keyPositions.fixed, 'question')} in a fixed order`,
    ...ignored.map((i) => `set aside at ${i.path}:${i.line}:${i.col}: ${i.code} of ${i.of}: ${i.reason}`),
  ].join('\n');
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
