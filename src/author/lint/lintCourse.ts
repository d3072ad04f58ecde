import { type Diagnostic, type Level, ofLevel, sortDiagnostics } from '../diagnostic.ts';
import { bankRules, blindBot, inFixedOrder, keyLongest, keyPositions } from './bank.ts';
import { coverageOf, coverageRules, inventoryRule, lessonRules, misconceptionRules } from './coverage.ts';
import { findingAt } from './finding.ts';
import { type Ignored, readExceptions, setAside } from './ignores.ts';
import { INVENTORY, type LintInput } from './input.ts';
import { itemOf } from './item.ts';
import { judgeOf } from './judge.ts';
import type { Statistics } from './statistics.ts';
import { wordsOf } from './vocabulary/vocabulary.ts';

export interface Judged {
  diagnostics: Diagnostic[];
  statistics: Statistics;
}

/** Where the questions of each lesson are asked. */
const placesOf = ({ lessons }: LintInput): Statistics['lessons'] =>
  lessons.flatMap(({ id, questions, checksInText }) => {
    const checks = questions.filter(({ role }) => role === 'check').length;
    if (id === INVENTORY) return [];
    return { id, inText: questions.length - checks + checksInText, inPractice: checks - checksInText };
  });

/** Judges the questions of a whole course, one by one and together. */
export function lintCourse(input: LintInput): Judged {
  const words = wordsOf(input.language);
  const banks = input.lessons.map(({ id, questions }) => ({
    id,
    items: questions.map((question, i) => itemOf(question, id, i, words)),
  }));
  const items = banks.flatMap((bank) => bank.items);
  const judge = judgeOf(input, items, words);
  const ignored: Ignored[] = [];
  const without = (found: Diagnostic[], exceptions: ReturnType<typeof readExceptions>) => {
    ignored.push(...exceptions.ignored);
    return setAside(found, exceptions);
  };
  const ofItems = items.flatMap((item, n) => {
    const place = (...steps: PropertyKey[]) => input.place(item.lesson, item.index, steps);
    const found = judge(item, n).map(({ steps, ...draft }) => findingAt(place(...steps), draft));
    const { id, 'lint-ignore': lines } = item.source;
    const exceptions = lines.map((written, i) => ({ written, place: place('lint-ignore', i) }));
    return without(found, readExceptions(exceptions, id));
  });

  // The inventory teaches nothing: it gives no answer before the course is over.
  const asked = items.filter((item) => item.lesson !== INVENTORY);
  const coverage = coverageOf(input.objectives, asked);
  const longest = keyLongest(items);
  const bot = words && blindBot(items, words);
  const ofCourse = [
    ...coverageRules(input, asked, coverage),
    ...lessonRules(input),
    ...inventoryRule(input),
    ...misconceptionRules(input, items),
    ...bankRules(input, items, longest, bot),
    ...input.sums.map(({ is, ...place }) =>
      findingAt(place, { code: 'sum-wrong', message: `a sum that does not come out: it is ${is}` }),
    ),
  ];
  const diagnostics = sortDiagnostics([
    ...ofItems,
    ...without(ofCourse, readExceptions(input.ignored, 'the course')),
  ]);
  const count = (level: Level) => ofLevel(diagnostics, level).length;
  return {
    diagnostics,
    statistics: {
      questions: items.length,
      found: { error: count('error'), warn: count('warn'), info: count('info') },
      coverage,
      lessons: placesOf(input),
      keyLongest: {
        ...longest,
        lessons: Object.fromEntries(banks.map((bank) => [bank.id, keyLongest(bank.items)])),
      },
      blindBot: bot,
      keyPositions: { counts: keyPositions(items), fixed: inFixedOrder(items).length },
      ignored,
    },
  };
}
